/// A determination as words, in four languages.
///
/// Start with [AnswerWording], which holds all that can be said of an answer, then [Citation], which writes a
/// provision's id the way lawyers cite it. The words stand in the YAML files beside these classes. What the law says
/// is decided before anyone comes here.
@NullMarked
package lu.exeat.lawbook.answer;

import org.jspecify.annotations.NullMarked;
