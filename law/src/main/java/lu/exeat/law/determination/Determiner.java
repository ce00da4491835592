package lu.exeat.law.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lu.exeat.law.compiled.CompiledConditions;
import lu.exeat.law.compiled.DatedConditions;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.provision.Provision;

/// Determines what a body of law says to facts.
///
/// Immutable but for what it has compiled; safe for several threads. The provisions of one day are compiled at the
/// first question for that day, and once for all days between two changes of the law; what it says to one item is kept
/// for all items of which the same is left open, and what it says to several together likewise.
public final class Determiner {
    /// When more of several items are kept, all are dropped, so memory stays bounded whatever comes.
    private static final int KEPT = 20_000;

    /// More items than these are put together each time.
    private static final int MOST_ITEMS_KEPT = 16;

    private final FactCatalogue catalogue;
    private final List<Provision> provisions;
    private final DatedConditions<Verdict> law;
    private final ConcurrentMap<Verdicts, Verdicts.Together> together = new ConcurrentHashMap<>();

    public Determiner(FactCatalogue catalogue, List<Provision> provisions) {
        this.catalogue = catalogue;
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

    private CompiledConditions<Verdict> compile(LocalDate date) {
        List<Verdict.InForce> inForce = provisions.stream()
                .filter(provision -> provision.inForce().contains(date))
                .map(provision -> Verdict.InForce.of(provision, catalogue))
                .toList();
        return new CompiledConditions<>(
                catalogue,
                date,
                inForce.stream().map(each -> each.provision().when()).toList(),
                residue -> new Verdict(catalogue, inForce, residue));
    }

    public Determination determine(Facts facts) {
        CompiledConditions<Verdict> ofDay = law.on(facts.day());
        if (facts.itemCount() == 1) {
            Verdict verdict = ofDay.answer(facts, 0);
            return new Determination(
                    facts, verdict.ruling(), verdict.onlyItem(), verdict.findings(), verdict.openQuestions());
        }
        Verdict[] ofItems = new Verdict[facts.itemCount()];
        for (int item = 0; item < ofItems.length; item++) {
            ofItems[item] = ofDay.answer(facts, item);
        }
        Verdicts.Together said = together(new Verdicts(ofItems));
        return new Determination(facts, said.ruling(), said.items(), said.findings(), said.openQuestions());
    }

    /// The facts that matter have made the verdicts, so that the same verdicts together say the same.
    private Verdicts.Together together(Verdicts verdicts) {
        if (verdicts.count() > MOST_ITEMS_KEPT) {
            return verdicts.together(catalogue);
        }
        Verdicts.Together before = together.get(verdicts);
        if (before != null) {
            return before;
        }
        Verdicts.Together said = verdicts.together(catalogue);
        if (together.size() >= KEPT) {
            together.clear();
        }
        together.put(verdicts, said);
        return said;
    }
}
