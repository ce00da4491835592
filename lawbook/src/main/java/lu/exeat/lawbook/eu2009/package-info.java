/// Regulation (EC) No 428/2009, in force to 8 September 2021, a class an article.
///
/// Start with [Article2], then [Article3] to [Article22]; [Regulation2009] has them all. Read in its last
/// consolidation. It had no rules on technical assistance, on cyber-surveillance, and on other Member States' lists.
@NullMarked
package lu.exeat.lawbook.eu2009;

import org.jspecify.annotations.NullMarked;
