/// Regulation (EU) 2021/821, a class an article.
///
/// Start with [Article2], which defines, then [Article3] to [Article11], which require. [Regulation2021] has them all.
@NullMarked
package lu.exeat.lawbook.eu2021;

import org.jspecify.annotations.NullMarked;
