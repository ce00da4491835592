/// Luxembourg: law of 27 June 2018 on export control and grand-ducal regulation of 14 December 2018.
///
/// Start with [Chapter6] and [Article34] to [Article46]; [Law2018] has them all. Most of the law was read in secondary
/// sources or as enacted in 2018 only: such provisions are marked as not verified, and each answer says so.
@NullMarked
package lu.exeat.lawbook.lu2018;

import org.jspecify.annotations.NullMarked;
