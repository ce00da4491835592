/// Organisations, persons' offices, authorities, countries and products named in a text, and the groups it speaks of.
///
/// Start with [Mentions], then [Mention] and [GroupMention]. A text becomes a [Passage] of tokens and sentences; a
/// finder a kind looks through it with word lists that stand beside this package; [Seats] places organisations,
/// [GroupFinder] joins them. Rules and word lists only, in Luxembourgish, French, German and English; nothing is
/// learnt. Who a named organisation is, and what its group is in the registers, is known by `party.identity` and
/// `party.group`.
@NullMarked
package lu.exeat.party.mention;

import org.jspecify.annotations.NullMarked;
