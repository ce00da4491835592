/// Runs that measure Exeat beside its peers: `./bench NAME`.
///
/// Start with [Bench]. One package a subject, each with its `peer`; peers are dependencies of this module alone.
@NullMarked
package lu.exeat.bench;

import org.jspecify.annotations.NullMarked;
