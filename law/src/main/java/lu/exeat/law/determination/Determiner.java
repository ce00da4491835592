package lu.exeat.law.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import lu.exeat.law.compiled.Bound;
import lu.exeat.law.compiled.CompiledConditions;
import lu.exeat.law.compiled.DatedConditions;
import lu.exeat.law.compiled.Decisions;
import lu.exeat.law.compiled.Remembered;
import lu.exeat.law.compiled.Terms;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;

/// Determines what a body of law says to facts.
///
/// Immutable but for what it has compiled; safe for several threads. The provisions of one day are compiled at the
/// first question for that day, and once for all days between two changes of the law; what it says to one item is kept
/// for all items of which the same is left open, and what it says to several together likewise.
public final class Determiner {
    /// How much is kept of what the law says to an item, and to several together.
    private static final int KEPT = 250_000;

    /// When more of several items are kept, all are dropped.
    private static final int KEPT_TOGETHER = 20_000;

    /// More items than these are put together each time.
    private static final int MOST_ITEMS_KEPT = 16;

    /// What the provisions of a day say.
    ///
    /// - `truths`: of all of them, in their order
    private record OfDay(Remembered<ItemAnswer> items, Decisions<Truths> truths) {}

    /// The findings of one item.
    private final class OfOne implements Determination.Finder {
        private final Decisions<Truths> truths;
        private final ItemAnswer answer;
        private final Facts facts;
        private final int item;

        OfOne(Decisions<Truths> truths, ItemAnswer answer, Facts facts, int item) {
            this.truths = truths;
            this.answer = answer;
            this.facts = facts;
            this.item = item;
        }

        @Override
        public List<Finding> all() {
            return answer.findings(() -> truths.answer(facts, item));
        }

        @Override
        public List<Finding> telling() {
            return answer.telling(() -> truths.answer(facts, item), this::tells);
        }

        private boolean tells(Finding finding) {
            return finding.truth() != Truth.FALSE
                    || !Explanation.restsOnAny(kindOfAct, finding.provision().when(), facts, item);
        }
    }

    /// The findings of several items together.
    private record OfSeveral(Verdicts.Together said, List<ItemAnswer> answers, List<OfOne> items)
            implements Determination.Finder {
        @Override
        public List<Finding> all() {
            return Verdicts.findings(
                    said.ruling(),
                    said.findings(),
                    answers,
                    item -> items.get(item).all());
        }

        @Override
        public List<Finding> telling() {
            return Verdicts.findings(
                    said.ruling(),
                    said.telling(),
                    answers,
                    item -> items.get(item).telling());
        }
    }

    private final FactCatalogue catalogue;
    private final List<Provision> provisions;
    private final Set<FactName> kindOfAct;
    private final DatedConditions<OfDay> law;
    private final Bound bound = new Bound(KEPT);
    private final ConcurrentMap<Verdicts, Verdicts.Together> together = new ConcurrentHashMap<>();
    private Terms termsTogether = new Terms();

    /// - `kindOfAct`: facts that say which kind of act it is; that a provision is not met because of one of
    ///   these tells a reader nothing
    public Determiner(FactCatalogue catalogue, List<Provision> provisions, Set<FactName> kindOfAct) {
        this.catalogue = catalogue;
        this.kindOfAct = Set.copyOf(kindOfAct);
        this.provisions = List.copyOf(provisions);
        this.law = new DatedConditions<>(
                catalogue,
                provisions.stream().map(Provision::inForce).toList(),
                provisions.stream().map(Provision::when).toList(),
                this::compile);
    }

    public FactCatalogue catalogue() {
        return catalogue;
    }

    /// All provisions, whatever the day, in the order in which they were given.
    public List<Provision> provisions() {
        return provisions;
    }

    /// The days on which the law or one of its lists changes.
    public SortedSet<LocalDate> changes() {
        return law.changes();
    }

    private OfDay compile(LocalDate date) {
        List<Verdict.InForce> inForce = provisions.stream()
                .filter(provision -> provision.inForce().contains(date))
                .map(provision -> Verdict.InForce.of(provision, catalogue))
                .toList();
        CompiledConditions conditions = new CompiledConditions(
                catalogue,
                date,
                inForce.stream().map(each -> each.provision().when()).toList());
        int[] ranks = inForce.stream()
                .mapToInt(each -> each.provision().effect().ordinal())
                .toArray();
        Decisions<Verdict> verdicts =
                conditions.decisions(ranks, bound, residue -> new Verdict(catalogue, inForce, residue));
        return new OfDay(
                conditions.remembered(bound, (facts, item) -> new ItemAnswer(verdicts.answer(facts, item))),
                conditions.decisions(bound, residue -> new Truths(residue.truths(inForce.size()))));
    }

    public Determination determine(Facts facts) {
        OfDay ofDay = law.on(facts.day());
        if (facts.itemCount() == 1) {
            ItemAnswer answer = ofDay.items.answer(facts, 0);
            Verdict verdict = answer.verdict();
            return new Determination(
                    facts,
                    verdict.ruling(),
                    verdict.onlyItem(),
                    new OfOne(ofDay.truths, answer, facts, 0),
                    verdict.openQuestions());
        }
        ItemAnswer[] answers = new ItemAnswer[facts.itemCount()];
        Verdict[] ofItems = new Verdict[answers.length];
        for (int item = 0; item < answers.length; item++) {
            answers[item] = ofDay.items.answer(facts, item);
            ofItems[item] = answers[item].verdict();
        }
        Verdicts verdicts = new Verdicts(ofItems);
        Verdicts.Together said = together(verdicts);
        return new Determination(
                facts,
                said.ruling(),
                said.items(),
                new OfSeveral(said, List.of(answers), ofItems(ofDay, answers, facts)),
                said.openQuestions());
    }

    private List<OfOne> ofItems(OfDay ofDay, ItemAnswer[] answers, Facts facts) {
        return IntStream.range(0, answers.length)
                .mapToObj(item -> new OfOne(ofDay.truths, answers[item], facts, item))
                .toList();
    }

    /// The facts that matter have made the verdicts, so that the same verdicts together say the same.
    private Verdicts.Together together(Verdicts verdicts) {
        if (verdicts.count() > MOST_ITEMS_KEPT) {
            return verdicts.together(catalogue, new Terms());
        }
        Verdicts.Together before = together.get(verdicts);
        return before != null ? before : putTogether(verdicts);
    }

    private synchronized Verdicts.Together putTogether(Verdicts verdicts) {
        if (together.size() >= KEPT_TOGETHER || termsTogether.size() > KEPT) {
            together.clear();
            termsTogether = new Terms();
        }
        return together.computeIfAbsent(verdicts, each -> each.together(catalogue, termsTogether));
    }
}
