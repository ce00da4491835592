/// How a line of Annex I is written down as a tree: conditions on facts, and the notes that release it again.
///
/// Start with [Control], then [Ask], which builds the conditions, and [Release]. The lines themselves stand by category
/// one room further; what an item's facts make of them is found by the classifier.
@NullMarked
package lu.exeat.item.classification.tree;

import org.jspecify.annotations.NullMarked;
