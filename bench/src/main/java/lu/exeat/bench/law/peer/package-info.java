/// The encoded law as rules of Drools, built as its manual advises.
///
/// Start with [DroolsLaw]; [RuleText] writes the rules from the very condition trees, [Subject] is the fact they match,
/// [OpenCases] splits what they leave open.
@NullMarked
package lu.exeat.bench.law.peer;

import org.jspecify.annotations.NullMarked;
