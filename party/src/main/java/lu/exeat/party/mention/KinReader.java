package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads kinship: "sa filiale X", "X, a subsidiary of Y", "deren Obergesellschaft".
final class KinReader {
    private final Discourse discourse;
    private final GroupGraph graph;
    private final KinSigns kin;
    private final DenialSigns denials;

    KinReader(Discourse discourse) {
        this.discourse = discourse;
        this.graph = discourse.graph();
        this.kin = discourse.kin();
        this.denials = discourse.denials();
    }

    /// Returns how many tokens the noun of kinship at a place takes up; 0 when none stands there.
    int kin(int sentence, int at, Set<Draft> sold) {
        KinSigns.Kin said = discourse.isName(at) ? KinSigns.Kin.NONE : kin.kin(at);
        if (said == KinSigns.Kin.NONE) {
            boolean owner = discourse.shares().isShareholder(at) && kin.isSame(at) && !discourse.isName(at);
            if (owner) {
                sisters(sentence, at, at + 1);
            }
            return owner ? 1 : 0;
        }
        Clause clause = discourse.clause(sentence);
        int length = kin.kinLength(at);
        int behind = at + length;
        if (said == KinSigns.Kin.PARENT && kin.isSame(at)) {
            sisters(sentence, at, behind);
            return length;
        }
        if (said == KinSigns.Kin.PARENT && kin.isOfBoth(behind)) {
            ofBoth(sentence, behind);
            return length;
        }
        if (said == KinSigns.Kin.PARENT && kin.isHeldIn(at)) {
            return length;
        }
        boolean possessive = kin.isPossessive(at);
        Optional<Integer> of = possessive ? Optional.empty() : kinOf(sentence, behind);
        List<Draft> ones;
        Optional<Integer> other;
        if (of.isPresent()) {
            other = of;
            ones = listed(clause, at, said)
                    .or(() -> clause.nearestLeft(at))
                    .filter(list -> !graphContains(list, of.get()))
                    .map(Names::organisations)
                    .orElseGet(() -> (kin.isPredicate(at)
                                    ? Optional.<List<Draft>>empty()
                                    : besides(clause, behind, of.get()))
                            .or(() -> kin.isPredicate(at) ? Optional.empty() : behindOf(clause, behind, of.get()))
                            .or(() ->
                                    discourse.subject(sentence, clause.from(at)).map(List::of))
                            .orElse(List.of()));
        } else {
            Optional<Names> apposed = clause.listAfter(behind, true)
                    .or(() -> clause.listAfter(kin.behindShare(behind, clause.end), true));
            boolean anySister = said == KinSigns.Kin.SISTER && kin.isIndefinite(at);
            Optional<Names> before =
                    apposed.isEmpty() && (possessive || anySister) ? kin.apposedBefore(clause, at) : Optional.empty();
            ones = apposed.or(() -> before).map(Names::organisations).orElse(List.of());
            if (ones.isEmpty() && said == KinSigns.Kin.PARENT && possessive && ofGroup(sentence, at, behind)) {
                return length;
            }
            if (ones.isEmpty() && kin.isPredicate(at) && denials.isDenied(at, behind)) {
                clause.nearestLeft(at)
                        .ifPresent(list -> list.organisations()
                                .forEach(one -> graph.outsideCurrent(discourse.node(one), Why.DENIED)));
                return length;
            }
            if (ones.isEmpty() && said == KinSigns.Kin.CHILD && !possessive && furtherChild(sentence, at)) {
                return length;
            }
            if (ones.isEmpty() && said == KinSigns.Kin.SISTER && denials.isFormer(at, behind)) {
                kin.apposedBefore(clause, at)
                        .ifPresent(list -> graph.outsideCurrent(
                                discourse.node(list.organisations().getLast()), Why.FORMER));
            }
            other = ones.isEmpty()
                    ? Optional.empty()
                    : said == KinSigns.Kin.SISTER && !possessive
                            ? discourse.sisterless(sentence).or(() -> discourse.possessor(sentence, at))
                            : discourse.possessor(
                                    sentence, before.map(Names::from).orElse(at));
        }
        for (Draft one : ones) {
            int node = discourse.node(one);
            other.filter(relative -> relative != node)
                    .ifPresent(relative -> relate(at, behind, said, one, relative, sold));
        }
        return length;
    }

    /// "its owner, the Danish group X": whoever is spoken of belongs to that group.
    private boolean ofGroup(int sentence, int at, int behind) {
        Optional<GroupPhrase> group = discourse.clause(sentence).groups.stream()
                .filter(phrase -> phrase.isNamed() && phrase.from() >= behind && phrase.from() - behind < 6)
                .findFirst();
        Optional<Integer> owned = group.flatMap(_ -> discourse.possessor(sentence, at));
        if (owned.isEmpty() || denials.isDenied(at, behind) || denials.isFormer(at, behind)) {
            return false;
        }
        graph.join(owned.get(), graph.node(group.orElseThrow()));
        return true;
    }

    /// "…, another subsidiary": sister of whoever the sentence, or the one before, spoke of.
    private boolean furtherChild(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        Optional<Names> named = kin.isFurther(at) ? kin.apposedBefore(clause, at) : Optional.empty();
        Optional<Draft> other = named.flatMap(list -> clause.left(list.from()).stream()
                .map(Names::first)
                .findFirst()
                .or(() -> discourse.antecedent(sentence, false)));
        if (other.isEmpty() || denials.isDenied(at, at + 1)) {
            return false;
        }
        int node = discourse.node(other.get());
        Draft one = named.orElseThrow().organisations().getLast();
        if (one != other.get()) {
            graph.sister(discourse.node(one), node);
        }
        return true;
    }

    /// "Deux autres entités, A et B, dépendent de la même société mère": sisters of who was spoken of before; "the same
    /// shareholder, X": that one's children.
    private void sisters(int sentence, int at, int behind) {
        Clause clause = discourse.clause(sentence);
        List<Draft> ones = clause.left(at).stream()
                .flatMap(list -> list.organisations().stream())
                .toList();
        if (ones.isEmpty()) {
            OptionalInt said = discourse.members().isPlural(clause.from(at), at)
                    ? OptionalInt.of(SpokenNumbers.first(discourse.passage(), clause.from(at), at)
                            .orElse(2))
                    : OptionalInt.empty();
            ones = discourse.antecedents(sentence, said);
        }
        Optional<Draft> owner = clause.listAfter(behind, true).map(Names::first);
        if (owner.isPresent() && !denials.isDenied(at, at + 1)) {
            int parent = discourse.node(owner.get());
            ones.stream()
                    .map(discourse::node)
                    .filter(node -> node != parent)
                    .forEach(node -> graph.parent(parent, node));
            return;
        }
        Optional<Draft> other = ones.size() == 1 || discourse.members().isOther(clause.from(at), at)
                ? discourse.antecedent(sentence, false)
                : Optional.empty();
        if (ones.isEmpty() || denials.isDenied(at, at + 1)) {
            return;
        }
        int first = discourse.node(other.orElse(ones.getFirst()));
        ones.stream().map(discourse::node).filter(node -> node != first).forEach(node -> graph.sister(node, first));
    }

    /// "Mutterkonzern beider Firmen ist die X": parent of all that were spoken of.
    private void ofBoth(int sentence, int behind) {
        discourse
                .clause(sentence)
                .firstRight(behind)
                .filter(list -> list.from() - behind < 8)
                .map(Names::first)
                .ifPresent(parent -> discourse.antecedents(sentence, OptionalInt.of(2)).stream()
                        .filter(one -> one != parent)
                        .forEach(one -> graph.parent(discourse.node(parent), discourse.node(one))));
    }

    /// "Two subsidiaries of X want to sell …: A and B".
    private Optional<Names> listed(Clause clause, int at, KinSigns.Kin said) {
        boolean number = SpokenNumbers.first(discourse.passage(), Math.max(clause.start, at - 3), at)
                .isPresent();
        return said == KinSigns.Kin.CHILD && number && clause.nearestLeft(at).isEmpty()
                ? clause.right(at).stream()
                        .filter(list -> discourse.members().isColonBetween(Math.max(at, list.from() - 3), list.from()))
                        .findFirst()
                : Optional.empty();
    }

    private boolean graphContains(Names list, int node) {
        return list.organisations().stream().anyMatch(draft -> discourse.node(draft) == node);
    }

    /// "La filiale de X, Y, …": the list that "of" leads to goes on with whose kin X is.
    private Optional<List<Draft>> besides(Clause clause, int behind, int of) {
        return clause.firstRight(behind)
                .filter(list -> list.organisations().size() == 2
                        && discourse.node(list.first()) == of
                        && list.from() - behind < 8)
                .map(list -> list.organisations().subList(1, 2));
    }

    /// "Die Tochter der X AG, die Y GmbH, …": the name behind the one that "of" leads to.
    private Optional<List<Draft>> behindOf(Clause clause, int behind, int of) {
        return clause.right(behind).stream()
                .filter(list -> !graphContains(list, of))
                .findFirst()
                .filter(list -> list.from() - behind < 16)
                .map(Names::organisations);
    }

    private void relate(int at, int behind, KinSigns.Kin said, Draft one, int other, Set<Draft> sold) {
        if (said == KinSigns.Kin.PARENT && !graph.isGroup(other)) {
            discourse.owned(graph.organisation(other));
        } else if (said == KinSigns.Kin.CHILD) {
            discourse.owned(one);
        }
        int node = discourse.node(one);
        if (said == KinSigns.Kin.PARENT && !graph.isGroup(other) && sold.contains(graph.organisation(other))) {
            boolean buyer =
                    discourse.lastBuyer().filter(buying -> buying == one).isPresent();
            if (!buyer) {
                graph.outside(other, node, Why.FORMER);
            }
            return;
        }
        boolean gone = sold.contains(one);
        if (denials.isFormer(at, behind) || denials.isDissolved(at) || gone) {
            boolean buyer = gone
                    && discourse
                            .lastBuyer()
                            .map(discourse::node)
                            .filter(buying -> buying == other)
                            .isPresent();
            if (!buyer) {
                graph.outside(node, other, Why.FORMER);
            }
        } else if (denials.isDenied(at, behind)) {
            graph.outside(node, other, Why.DENIED);
        } else {
            switch (said) {
                case CHILD -> graph.parent(other, node);
                case PARENT -> graph.parent(node, other);
                case SISTER -> graph.sister(node, other);
                case NONE -> {}
            }
        }
    }

    /// Whom "of", "de", "der" or "vun" behind a noun leads to: a name, a group, or "the Dutch firm".
    private Optional<Integer> kinOf(int sentence, int behind) {
        Clause clause = discourse.clause(sentence);
        int of = kin.ofBehind(behind, clause.end);
        if (of < 0) {
            return Optional.empty();
        }
        Optional<Names> list = clause.listAfter(of + 1, false);
        Optional<GroupPhrase> group = clause.groups.stream()
                .filter(phrase -> phrase.from() > of && phrase.from() <= of + 4)
                .findFirst();
        if (group.isPresent()
                && (list.isEmpty() || list.get().from() > group.get().from())) {
            return Optional.of(graph.node(group.get()));
        }
        if (list.isPresent()) {
            return Optional.of(discourse.node(list.get().first()));
        }
        int noun = kin.firmNear(of + 1, Math.min(clause.end, of + 5));
        return noun < 0 ? Optional.empty() : discourse.firm(sentence, noun).map(discourse::node);
    }
}
