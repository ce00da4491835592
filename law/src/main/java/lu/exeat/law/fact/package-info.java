/// Facts: their names, their values, what is known of them and where each came from.
///
/// Start with [Facts], then [Fact] and [Known]. A fact that is absent can have any value. Which facts there are, and
/// how they are asked for, is known by the rooms that encode a law.
@NullMarked
package lu.exeat.law.fact;

import org.jspecify.annotations.NullMarked;
