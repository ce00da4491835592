/// From an exporter's words to entries of the list that may fit, with the reasons.
///
/// Start with [EntrySearch], then [Candidate]. A candidate is where to look, never an answer: what an item is follows
/// from its facts. The words are own work, in four languages; the text of the list is not among them.
@NullMarked
package lu.exeat.item.search;

import org.jspecify.annotations.NullMarked;
