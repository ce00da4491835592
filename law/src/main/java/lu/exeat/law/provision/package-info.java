/// Provisions: what a rule of law says, when it is in force and what follows from it.
///
/// Start with [Provision], then [Outcome]. Which provisions there are is known by the rooms that encode a law.
@NullMarked
package lu.exeat.law.provision;

import org.jspecify.annotations.NullMarked;
