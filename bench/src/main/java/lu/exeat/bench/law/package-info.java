/// Determinations beside the same rules in Drools.
///
/// Start with [LawBench]; [TransactionMix] is what both sides are asked, [DeterminationBenchmark] what is timed.
@NullMarked
package lu.exeat.bench.law;

import org.jspecify.annotations.NullMarked;
