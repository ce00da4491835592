/// The three truth values and their tables.
@NullMarked
package lu.exeat.law.truth;

import org.jspecify.annotations.NullMarked;
