/// What changed between two lists.
///
/// Start with [ListDifference]. Which of an exporter's items a change touches is found by classifying them again.
@NullMarked
package lu.exeat.item.difference;

import org.jspecify.annotations.NullMarked;
