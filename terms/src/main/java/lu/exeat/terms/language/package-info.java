/// The four languages of Exeat, texts that exist in all of them, and how wording files are read.
///
/// Start with [Language], then [Wording], then [WordingFile]. Which words stand in a file is for the room whose subject
/// they are.
@NullMarked
package lu.exeat.terms.language;

import org.jspecify.annotations.NullMarked;
