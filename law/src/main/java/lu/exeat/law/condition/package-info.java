/// Conditions of provisions as trees that can be printed, compared, questioned and compiled.
///
/// Start with [Condition]. Absent facts make a node UNKNOWN (strong Kleene logic), never false. Which provision uses a
/// condition, and from when on, is known one room further, in `law.provision`.
@NullMarked
package lu.exeat.law.condition;

import org.jspecify.annotations.NullMarked;
