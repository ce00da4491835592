/// The law as pages to read: a sheet a provision, a page a dated list, the vocabulary, and what changed between days.
///
/// Start with [LawIndex], which knows what belongs together, then [ProvisionSheet]; [Site] writes all pages. A
/// [Page] is worded once and printed twice, as Markdown and as HTML. How a transaction is answered stands in
/// `lawbook.answer`.
@NullMarked
package lu.exeat.lawbook.sheet;

import org.jspecify.annotations.NullMarked;
