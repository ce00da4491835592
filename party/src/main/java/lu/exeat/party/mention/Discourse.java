package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lu.exeat.party.mention.Clause.Names;

/// The sentences of a text with who is named in them, and whom a pronoun or "the firm" stands for.
///
/// A pronoun stands for the first organisation of the nearest sentence before that names any; "Diese" and "the latter"
/// for the last one; "the Dutch firm" for the last one of that country.
final class Discourse {
    private static final WordClass WHOSE = WordClass.of("whose-last");

    private final Passage passage;
    private final Findings findings;
    private final GroupGraph graph;
    private final List<Clause> clauses = new ArrayList<>();
    private final KinSigns kin;
    private final DealSigns deals;
    private final ShareSigns shares;
    private final DenialSigns denials;
    private final MemberSigns members;
    private Optional<Draft> lastBuyer = Optional.empty();
    private Optional<Draft> lastOwned = Optional.empty();

    Discourse(
            Passage passage,
            Findings findings,
            List<Draft> organisations,
            List<Occurrence> occurrences,
            List<GroupPhrase> phrases) {
        this.passage = passage;
        this.findings = findings;
        this.graph = new GroupGraph(passage, organisations, phrases);
        this.kin = new KinSigns(passage, findings);
        this.deals = new DealSigns(passage);
        this.shares = new ShareSigns(passage);
        this.denials = new DenialSigns(passage, findings);
        this.members = new MemberSigns(passage, findings);
        int one = 0;
        int group = 0;
        for (int sentence = 0; sentence < passage.sentences(); sentence++) {
            List<Occurrence> here = new ArrayList<>();
            while (one < occurrences.size() && occurrences.get(one).from() < passage.end(sentence)) {
                here.add(occurrences.get(one++));
            }
            List<GroupPhrase> spoken = new ArrayList<>();
            while (group < phrases.size() && phrases.get(group).from() < passage.end(sentence)) {
                spoken.add(phrases.get(group++));
            }
            clauses.add(new Clause(passage, sentence, here, spoken));
        }
    }

    Passage passage() {
        return passage;
    }

    GroupGraph graph() {
        return graph;
    }

    int sentences() {
        return clauses.size();
    }

    Clause clause(int sentence) {
        return clauses.get(sentence);
    }

    KinSigns kin() {
        return kin;
    }

    DealSigns deals() {
        return deals;
    }

    ShareSigns shares() {
        return shares;
    }

    DenialSigns denials() {
        return denials;
    }

    MemberSigns members() {
        return members;
    }

    /// Whether a token is part of a name, so that it is no sign of anything.
    boolean isName(int at) {
        return findings.isOrganisation(at);
    }

    /// The companies with a legal form by their name without it, in small letters; the first one of each name.
    Map<String, Draft> plainNames() {
        Map<String, Draft> names = new HashMap<>();
        for (Draft draft : findings.list(MentionKind.ORGANISATION)) {
            if (draft.legalForm.isPresent()) {
                names.putIfAbsent(passage.written(draft.from, draft.plainTo).toLowerCase(Locale.ROOT), draft);
            }
        }
        return names;
    }

    /// Whether a sentence near before names an organisation, to which a pronoun could lead.
    boolean isSpokenOf(int sentence) {
        return antecedent(sentence, false).isPresent();
    }

    boolean hasProduct(int from, int to) {
        for (int i = from; i < to; i++) {
            if (findings.owner(i)
                    .filter(draft -> draft.kind == MentionKind.PRODUCT)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    int node(Draft draft) {
        return graph.node(draft);
    }

    Optional<Draft> lastBuyer() {
        return lastBuyer;
    }

    void bought(Optional<Draft> buyer) {
        lastBuyer = buyer;
    }

    /// Of whom a share was last spoken of, to whom "the rest" refers.
    Optional<Draft> lastOwned() {
        return lastOwned;
    }

    void owned(Draft owned) {
        lastOwned = Optional.of(owned);
    }

    /// Who a pronoun or "the firm" in a sentence stands for.
    Optional<Draft> antecedent(int sentence, boolean last) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - 5); i--) {
            List<Names> lists = clauses.get(i).lists;
            if (!lists.isEmpty()) {
                return Optional.of(
                        last
                                ? lists.getLast().organisations().getLast()
                                : lists.getFirst().first());
            }
        }
        return Optional.empty();
    }

    /// Whose sister an unnamed "sister company" is: the last one shortly before that is somebody's child.
    Optional<Integer> sisterless(int sentence) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - 4); i--) {
            for (Names list : clauses.get(i).lists) {
                int node = node(list.first());
                if (graph.findHead(node).isPresent()) {
                    return Optional.of(node);
                }
            }
        }
        return Optional.empty();
    }

    /// "All three": so many organisations, counted back from the sentence; those of the nearest one without a number.
    List<Draft> antecedents(int sentence, OptionalInt count) {
        if (count.isEmpty()) {
            return antecedents(sentence);
        }
        List<Draft> all = new ArrayList<>();
        for (int i = sentence - 1; i >= Math.max(0, sentence - 4) && all.size() < count.getAsInt(); i--) {
            clauses.get(i).lists.stream()
                    .flatMap(list -> list.organisations().stream())
                    .filter(one -> !all.contains(one))
                    .forEach(all::add);
        }
        return all;
    }

    List<Draft> antecedents(int sentence) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - 4); i--) {
            List<Draft> all = clauses.get(i).lists.stream()
                    .flatMap(list -> list.organisations().stream())
                    .distinct()
                    .toList();
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    /// "the Dutch firm": the last organisation of that country.
    Optional<Draft> firm(int sentence, int noun) {
        int least = Math.max(passage.sentenceStart(noun), noun - 3);
        for (int at = least; at < noun; at++) {
            var country = CountryWords.shipped().find(passage, at);
            if (country.isPresent()) {
                for (int i = sentence - 1; i >= Math.max(0, sentence - 5); i--) {
                    for (Names list : clauses.get(i).lists.reversed()) {
                        for (Draft draft : list.organisations().reversed()) {
                            if (draft.country()
                                    .equals(Optional.of(country.get().value().country()))) {
                                return Optional.of(draft);
                            }
                        }
                    }
                }
            }
        }
        Token word = passage.token(noun);
        for (int i = sentence - 1; word.folded().length() > 3 && i >= Math.max(0, sentence - 5); i--) {
            for (Names list : clauses.get(i).lists.reversed()) {
                for (Draft draft : list.organisations().reversed()) {
                    if (isIn(word, draft)) {
                        return Optional.of(draft); // "the holding" is the one that has the word in its name
                    }
                }
            }
        }
        return antecedent(sentence, false);
    }

    private boolean isIn(Token word, Draft draft) {
        for (int i = draft.from; i < draft.plainTo; i++) {
            if (passage.token(i).folded().equals(word.folded())) {
                return true;
            }
        }
        return false;
    }

    /// Whom the subject of a sentence without names means: "the German firm", else who was spoken of first.
    Optional<Draft> subject(int sentence, int from) {
        int noun = kin.firmNear(from, Math.min(from + 4, passage.end(sentence)));
        return noun > from ? firm(sentence, noun) : antecedent(sentence, false);
    }

    /// Whether a part of a sentence opens with a pronoun or "the firm", "its subsidiary".
    boolean isSpokenSubject(int sentence, int from) {
        int most = Math.min(from + 4, passage.end(sentence));
        if (WordClass.of("it").has(passage.token(from))
                || WordClass.of("latter").at(passage, from)
                || WordClass.of("relative").has(passage.token(from))) {
            return true;
        }
        for (int i = from; i < most; i++) {
            if (kin.firmNear(i, i + 1) >= 0
                    || kin.kin(i) != KinSigns.Kin.NONE
                    || WordClass.of("it").has(passage.token(i))) {
                return true;
            }
        }
        return false;
    }

    /// "der AG": the last organisation of that form.
    Optional<Draft> ofForm(int sentence, int from, int to) {
        Optional<String> form = kin.formNear(from, to);
        for (int i = sentence - 1; form.isPresent() && i >= Math.max(0, sentence - 5); i--) {
            for (Names list : clauses.get(i).lists.reversed()) {
                for (Draft draft : list.organisations().reversed()) {
                    if (draft.name.endsWith(form.get())) {
                        return Optional.of(draft);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The organisation that an earlier part of the same sentence, before a semicolon, named last.
    Optional<Draft> lastIn(Clause clause, int at) {
        return clause.lists.stream()
                .filter(list -> list.to() <= at)
                .map(list -> list.organisations().getLast())
                .reduce((_, last) -> last);
    }

    /// Whose kin a noun names: the owner of "'s" or "its", the last one named, or the one spoken of before.
    Optional<Integer> possessor(int sentence, int at) {
        Clause clause = clauses.get(sentence);
        Optional<Names> left = clause.nearestLeft(at);
        Optional<GroupPhrase> group =
                clause.groups.stream().filter(phrase -> phrase.to() <= at).reduce((_, last) -> last);
        if (group.isPresent()
                && (left.isEmpty() || left.get().to() <= group.get().from())) {
            return Optional.of(graph.node(group.get()));
        }
        if (left.isPresent()) {
            return Optional.of(node(left.get().first()));
        }
        if (WordClass.of("latter").at(passage, clause.from(at))) {
            return lastIn(clause, clause.from(at))
                    .or(() -> antecedent(sentence, true))
                    .map(this::node); // "that company's parent is X"
        }
        if (clause.lists.isEmpty() || clause.lists.getFirst().from() > at) {
            Optional<GroupPhrase> spoken = groupLast(sentence, at);
            if (spoken.isPresent()) {
                return spoken.map(graph::node);
            }
        }
        return antecedent(sentence, false).map(this::node);
    }

    /// "… zur X-Gruppe. Deren Spitze ist …": the group with which the sentence before ended.
    private Optional<GroupPhrase> groupLast(int sentence, int at) {
        if (sentence == 0) {
            return Optional.empty();
        }
        Clause before = clauses.get(sentence - 1);
        int start = passage.start(sentence);
        boolean whose = WHOSE.anywhere(passage, start, at)
                || isEnumerated(before) && WordClass.of("possessive").has(passage.token(start));
        if (!whose) {
            return Optional.empty();
        }
        int named = before.lists.isEmpty() || isEnumerated(before)
                ? -1
                : before.lists.getLast().from();
        return before.groups.stream().filter(phrase -> phrase.from() > named).reduce((_, last) -> last);
    }

    /// "Die X-Gruppe ist mit vier Firmen vertreten: A, B, C und D": a group and, behind it, its companies.
    private boolean isEnumerated(Clause clause) {
        boolean several =
                clause.lists.stream().anyMatch(list -> list.organisations().size() > 1);
        return several
                && clause.groups.stream()
                        .anyMatch(phrase -> phrase.isNamed()
                                && phrase.to() <= clause.lists.getFirst().from());
    }

    /// "the parent", "l'acquéreur", "the company" behind a verb of owning.
    Optional<Draft> spokenOf(int sentence, int at) {
        Clause clause = clauses.get(sentence);
        if (lastBuyer.isPresent() && WordClass.of("buyer").anywhere(passage, at, clause.end)) {
            return lastBuyer;
        }
        int noun = kin.firmNear(at + 1, clause.to(at));
        Optional<Draft> before = noun < 0 ? antecedent(sentence, false) : firm(sentence, noun);
        for (int i = at; i < clause.end; i++) {
            if (kin.kin(i) == KinSigns.Kin.PARENT) {
                return before.map(draft ->
                        graph.findHead(node(draft)).map(graph::organisation).orElse(draft));
            }
        }
        return before;
    }
}
