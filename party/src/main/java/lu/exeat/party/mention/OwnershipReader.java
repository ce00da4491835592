package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads who owns a company or a part of it: more than half makes a parent, less a shareholder.
final class OwnershipReader {
    private static final WordClass TO_WHOM = WordClass.of("to-whom");

    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final DealSigns deals;
    private final ShareSigns shares;
    private final DenialSigns denials;

    OwnershipReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.deals = discourse.deals();
        this.shares = discourse.shares();
        this.denials = discourse.denials();
    }

    void owned(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        boolean passive = shares.isOwned(at);
        boolean active = shares.owns.at(passage, at) && !shares.isNoun(at);
        if (!passive && !active || discourse.isName(at) || shares.isAttribute(at) || denials.isPair(at)) {
            return;
        }
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        int rest = shares.rest(at);
        if (rest >= 0 && discourse.lastOwned().isPresent()) {
            rest(clause, rest < at || passive ? right.stream().findFirst() : clause.nearestLeft(at), at);
            return;
        }
        Optional<Names> agent = right.stream()
                .filter(deals::isAgent)
                .findFirst()
                .or(() -> left.stream().filter(deals::isAgent).findFirst());
        Optional<Draft> owner;
        List<Draft> property;
        Optional<Names> dative = passive
                ? right.stream()
                        .findFirst()
                        .filter(list -> shares.isOwner(at, list.from())
                                && clause.group(at).isEmpty())
                : Optional.empty();
        if (passive && agent.isEmpty() && isLikenedBetween(at, right)) {
            List<Draft> behind = right.stream()
                    .flatMap(list -> list.organisations().stream())
                    .toList();
            Draft head = behind.getLast(); // "gehört, wie ihre Schwester B, der Holding C"
            List<Draft> ones = new ArrayList<>(clause.nearestLeft(at)
                    .map(Names::organisations)
                    .or(() -> discourse.antecedent(sentence, false).map(List::of))
                    .orElse(List.of()));
            ones.addAll(behind);
            ones.stream().filter(one -> one != head).forEach(one -> own(head, one, at, false));
            return;
        }
        boolean verbLast = passive && agent.isEmpty() && right.isEmpty() && !left.isEmpty() && passage.isGermanic(at);
        if (verbLast && shares.isDativeLed(left.getLast().from()) && shares.isUnderVerb(at)) {
            List<Draft> ones = left.size() > 1
                    ? left.getFirst().organisations()
                    : discourse
                                    .members()
                                    .isPlural(clause.from(at), left.getLast().from())
                            ? discourse.antecedents(sentence, java.util.OptionalInt.of(2))
                            : discourse
                                    .subject(sentence, clause.from(at))
                                    .map(List::of)
                                    .orElse(List.of());
            Draft head = left.getLast().first();
            ones.stream().filter(one -> one != head).forEach(one -> own(head, one, at, false));
            return;
        }
        if (passive && agent.isEmpty() && left.size() > 1 && shares.isUnderVerb(at) && isOfWhom(left, at)) {
            Draft head = left.get(left.size() - 2).organisations().getLast();
            left.getLast().organisations().stream()
                    .filter(one -> one != head)
                    .forEach(one -> own(head, one, at, false)); // "X, der auch Y gehört"
            return;
        }
        Optional<GroupPhrase> spoken = clause.groups.stream()
                .filter(phrase -> phrase.to() <= at && phrase.from() >= clause.from(at))
                .reduce((_, last) -> last);
        if (passive
                && agent.isPresent()
                && left.stream().allMatch(agent.get()::equals)
                && spoken.isPresent()
                && agent.get().from() >= spoken.get().to()) {
            graph.parent(discourse.node(agent.get().first()), graph.node(spoken.get()));
            return;
        }
        Optional<GroupPhrase> above = clause.groups.stream()
                .filter(phrase -> phrase.from() > at && phrase.from() - at < 5)
                .findFirst();
        if (passive && agent.isEmpty() && dative.isEmpty() && above.isPresent() && shares.isUnder(at)) {
            List<Draft> ones = clause.nearestLeft(at)
                    .map(Names::organisations)
                    .or(() -> discourse.antecedent(sentence, false).map(List::of))
                    .orElse(List.of());
            int group = graph.node(above.get());
            boolean denied = denials.isDenied(at, at + 1) || denials.isFormer(at, at + 1);
            ones.stream().filter(_ -> !denied).forEach(one -> graph.join(discourse.node(one), group));
            return;
        }
        long owners = right.stream()
                .filter(deals::isAgent)
                .mapToInt(list -> list.organisations().size())
                .sum();
        boolean several = owners > 1
                || dative.filter(list -> list.organisations().size() > 1).isPresent();
        if (passive && several && shares.isJoint(clause.from(at), clause.to(at))) {
            return;
        }
        if (passive
                && left.isEmpty()
                && right.size() == 2
                && shares.isDative(right.get(1).from())) {
            owner = Optional.of(right.get(1).first()); // "Früher gehörte auch B der A"
            property = right.getFirst().organisations();
        } else if (passive && (agent.isPresent() || dative.isPresent())) {
            Names by = agent.or(() -> dative).orElseThrow();
            owner = Optional.of(by.first());
            property = left.stream()
                    .filter(list -> list != by)
                    .reduce((_, last) -> last)
                    .map(Names::organisations)
                    .orElseGet(() -> discourse.members().isPlural(clause.from(at), at)
                                    && !before(clause, at).isEmpty()
                            ? before(clause, at)
                            : discourse.members().isPlural(clause.from(at), at)
                                    ? discourse.antecedents(sentence, SpokenNumbers.first(passage, clause.from(at), at))
                                    : (shares.isLatter(clause.start)
                                                    ? discourse.antecedent(sentence, true)
                                                    : discourse.subject(sentence, clause.from(at)))
                                            .map(List::of)
                                            .orElse(List.of()));
        } else if (active && right.size() == 1 && left.size() == 1 && shares.isInverted(clause.from(at), at)) {
            owner = Optional.of(right.getFirst().first());
            property = left.getFirst().organisations();
        } else if (active && !right.isEmpty() && left.isEmpty() && shares.isInverted(clause.from(at), at)) {
            owner = Optional.of(right.getFirst().first());
            property = discourse
                    .lastIn(clause, clause.from(at))
                    .or(() -> discourse.ofForm(sentence, clause.from(at), at))
                    .or(() -> discourse.spokenOf(sentence, clause.from(at)))
                    .map(List::of)
                    .orElse(List.of());
        } else if (active && !right.isEmpty() && spoken.isPresent() && isSubject(clause, spoken.get(), at)) {
            int group = graph.node(spoken.get()); // "les entités que le groupe X possède, à savoir A et B"
            boolean former = denials.isFormer(at, at + 1);
            boolean whole = !shares.isShare(clause.from(at), clause.to(at)) && !denials.isDenied(at, at + 1);
            right.getFirst().organisations().stream()
                    .filter(_ -> whole && !former)
                    .forEach(one -> graph.join(discourse.node(one), group));
            return;
        } else if (active && !right.isEmpty()) {
            property = right.getFirst().organisations();
            owner = left.isEmpty()
                    ? discourse.antecedent(sentence, false)
                    : Optional.of(left.getLast().organisations().getLast());
        } else if (active && shares.isShare(clause.from(at), clause.to(at)) && !left.isEmpty() && left.size() < 2) {
            owner = Optional.of(left.getFirst().first());
            boolean before = passage.isGermanic(at)
                    && shares.isInverted(clause.from(at), left.getFirst().from());
            int of = before
                    ? clause.from(at)
                    : passage.isGermanic(at) ? left.getFirst().to() : at;
            property = discourse.spokenOf(sentence, of).map(List::of).orElse(List.of());
        } else if (active && !passage.isGermanic(at) && left.size() > 1 && isWithin(left, at)) {
            owner = Optional.of(left.getLast().first()); // "X, in which Y has a stake", "X, dont Y détient 12 %"
            property = List.of(left.get(left.size() - 2).organisations().getLast());
        } else if (active && passage.isGermanic(at) && !left.isEmpty() && isRelated(clause, left.getLast(), at)) {
            owner = Optional.of(left.getLast().first()); // "X, die 90 Prozent an den beiden Firmen hält"
            property = left.size() > 1
                    ? left.getFirst().organisations()
                    : discourse
                            .spokenOf(sentence, left.getLast().to())
                            .map(List::of)
                            .orElse(List.of());
        } else if (active
                && left.size() == 2
                && right.isEmpty()
                && shares.isInverted(clause.from(at), left.getFirst().from())) {
            owner = Optional.of(left.getLast().first()); // "An der X ist mit 30 Prozent die Y beteiligt"
            property = left.getFirst().organisations();
        } else if (active && passage.isGermanic(at) && !left.isEmpty()) {
            property = left.getLast().organisations();
            owner = left.size() > 1
                    ? Optional.of(left.get(left.size() - 2).organisations().getLast())
                    : discourse.antecedent(sentence, false);
        } else {
            return;
        }
        int until =
                active && !right.isEmpty() ? shares.relative(right.getFirst().to(), clause.to(at)) : clause.to(at);
        boolean share = shares.isShare(clause.from(at), until);
        if (active && right.size() > 1) {
            further(clause, right, owner, at);
        }
        for (Draft one : property) {
            owner.filter(draft -> draft != one).ifPresent(draft -> own(draft, one, at, share));
        }
    }

    /// ", der auch Y gehört", ", där och Y gehéiert": a relative in the dative before the last name.
    private boolean isOfWhom(List<Names> left, int at) {
        int from = left.get(left.size() - 2).to();
        int relative = left.getLast().from() - 1;
        while (relative > from && !TO_WHOM.has(passage.token(relative))) {
            relative--;
        }
        boolean comma = relative > from && passage.token(relative - 1).text().equals(",");
        return passage.isGermanic(at)
                && comma
                && left.getLast().from() - relative < 6
                && at - left.getLast().to() < 3
                && passage.token(relative + 1).isWord()
                && relative + 1 < left.getLast().from();
    }

    /// "…, le reste appartient à X", "den Rest hält X", "X owns the rest": a share of whom was last spoken of.
    private void rest(Clause clause, Optional<Names> owner, int at) {
        Draft property = discourse.lastOwned().orElseThrow();
        owner.filter(list -> Math.abs(list.from() - at) < 12)
                .ifPresent(list -> list.organisations().stream()
                        .filter(one -> one != property && clause.end > at)
                        .forEach(one -> own(one, property, at, true)));
    }

    /// "A est une société sœur de B ; toutes deux dépendent de C": who the sentence named before the semicolon.
    private static List<Draft> before(Clause clause, int at) {
        return clause.lists.stream()
                .filter(list -> list.to() <= clause.from(at))
                .flatMap(list -> list.organisations().stream())
                .distinct()
                .toList();
    }

    /// Whether a relative that is no subject leads from one name to the next: ", in which", ", dont".
    private boolean isWithin(List<Names> left, int verb) {
        int from = left.get(left.size() - 2).to();
        int to = left.getLast().from();
        boolean near = to - from < 6 && verb - left.getLast().to() < 3;
        boolean object = WordClass.of("relative-object").anywhere(passage, from, to);
        return near && object && passage.token(from).text().equals(",");
    }

    private boolean isLikenedBetween(int verb, List<Names> right) {
        long behind =
                right.stream().mapToLong(list -> list.organisations().size()).sum();
        return behind == 2
                && shares.isUnderVerb(verb)
                && discourse.members().isLikened(verb, right.getFirst().from())
                && right.getFirst().from() - verb < 8
                && shares.isOwnerLed(right.getLast().organisations().getLast().from);
    }

    /// "X, die … hält": a relative about the last name before the verb, which ends its part of the sentence.
    private boolean isRelated(Clause clause, Names list, int at) {
        int comma = list.to();
        boolean ends = at + 1 >= clause.end || !passage.token(at + 1).isWord();
        return ends
                && comma + 1 < at
                && passage.token(comma).text().equals(",")
                && WordClass.of("relative").has(passage.token(comma + 1));
    }

    /// "hält 100 Prozent an der A und 62 Prozent an der B": each further name has its own percentage.
    private void further(Clause clause, List<Names> right, Optional<Draft> owner, int at) {
        for (int i = 1; i < right.size(); i++) {
            int from = right.get(i - 1).to();
            Names list = right.get(i);
            boolean and = from < clause.end && WordClass.of("and").has(passage.token(from));
            if (!and || list.from() - from > 8 || shares.percent(from, list.from()) < 0) {
                return;
            }
            boolean share = shares.isShare(from, list.from());
            list.organisations()
                    .forEach(one -> owner.filter(draft -> draft != one).ifPresent(draft -> own(draft, one, at, share)));
        }
    }

    /// Whether a group is what a verb of owning speaks of: right before it, or before ", qui".
    private static boolean isSubject(Clause clause, GroupPhrase phrase, int verb) {
        boolean nearest = clause.nearestLeft(verb)
                .filter(list -> list.from() > phrase.from())
                .isEmpty();
        return nearest && verb - phrase.to() < 4;
    }

    /// "X, actionnaire à hauteur de 15 % de Y", "Hir Aktionäre sinn X mat 60 Prozent".
    void shareholder(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        if (shares.isShareholder(at) && !discourse.isName(at) && denials.isFormerNoun(at) && formerly(sentence, at)) {
            return;
        }
        if (!shares.isShareholder(at)
                || discourse.isName(at)
                || shares.percent(at, clause.to(at)) < 0 && !shares.isMinority(at)) {
            return;
        }
        boolean share = shares.isMinority(at) || shares.isShare(at, clause.to(at));
        int behind = at + Math.max(1, shares.shareholderLength(at));
        boolean of = behind < clause.end && WordClass.of("of").has(passage.token(behind));
        Optional<Names> named = clause.listAfter(of ? behind + 1 : behind, true);
        boolean both = named.isPresent()
                && named.get().organisations().size() == 2
                && named.get().from() - at < 5
                && of;
        if (both) {
            List<Draft> two = named.get().organisations(); // "A minority holder of A, B, …"
            own(two.getLast(), two.getFirst(), at, share);
            return;
        }
        if (named.isPresent()) {
            possessorOf(sentence, at, named.get().from())
                    .filter(node -> !graph.isGroup(node))
                    .ifPresent(node -> own(named.get().first(), graph.organisation(node), at, share));
            return;
        }
        Optional<Draft> owner =
                clause.nearestLeft(at).map(list -> list.organisations().getLast());
        Optional<Draft> property = clause.firstRight(at).map(Names::first).or(() -> discourse.spokenOf(sentence, at));
        if (owner.isPresent() && property.isPresent() && owner.get() != property.get()) {
            own(owner.get(), property.get(), at, share);
        }
    }

    /// "Leur ancien actionnaire, X, …": out, unless the sentence says what share is kept of whom.
    private boolean formerly(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        Optional<Names> named = clause.listAfter(at + 1, true);
        if (named.isEmpty() || clause.right(named.get().to()).size() > 0) {
            return named.isPresent();
        }
        int possessive = Math.max(clause.start, at - 3);
        boolean other = clause.nearestLeft(possessive).isPresent() || sentence > 0;
        if (other) {
            discourse
                    .possessor(sentence, at)
                    .filter(node -> node != discourse.node(named.get().first()))
                    .ifPresent(node ->
                            graph.formerShareholder(discourse.node(named.get().first()), node));
        }
        return true;
    }

    /// Whose shareholder somebody is: "der Holding" behind the noun, else the one spoken of.
    private Optional<Integer> possessorOf(int sentence, int at, int until) {
        int noun = discourse.kin().firmNear(at + 1, until);
        return noun > at ? discourse.firm(sentence, noun).map(discourse::node) : discourse.possessor(sentence, at);
    }

    private void own(Draft owner, Draft property, int at, boolean share) {
        discourse.owned(property);
        if (share && denials.isFormer(at, at + 1)) {
            graph.formerShareholder(discourse.node(owner), discourse.node(property));
        } else if (denials.isDenied(at, at + 1)) {
            graph.outside(discourse.node(owner), discourse.node(property), Why.DENIED);
        } else if (share) {
            graph.outside(discourse.node(owner), discourse.node(property), Why.HOLDS_SHARE);
        } else if (denials.isFormer(at, at + 1)) {
            graph.outside(discourse.node(property), discourse.node(owner), Why.FORMER);
        } else {
            graph.parent(discourse.node(owner), discourse.node(property));
        }
    }
}
