package lu.exeat.law.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lu.exeat.law.compiled.Terms;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.truth.Truth;
import org.jspecify.annotations.Nullable;

/// What the law says to each item of one transaction, in order.
///
/// Equal to others of the very same verdicts: each is made once for all items alike, and once more at worst.
final class Verdicts {
    /// What the law says to the items together.
    ///
    /// - `findings`, `telling`: those that were asked for, by what is said to the items
    record Together(
            Ruling ruling,
            List<Ruling> items,
            List<OpenQuestion> openQuestions,
            Map<List<ItemAnswer>, List<Finding>> findings,
            Map<List<ItemAnswer>, List<Finding>> telling) {
        Together(Ruling ruling, List<Ruling> items, List<OpenQuestion> openQuestions) {
            this(ruling, items, openQuestions, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    /// When findings of more are kept, all of them are dropped.
    private static final int FINDINGS_KEPT = 256;

    private final Verdict[] ofItems;

    /// - `ofItems`: at least one; the array is kept
    Verdicts(Verdict[] ofItems) {
        this.ofItems = ofItems;
    }

    int count() {
        return ofItems.length;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Verdict each : ofItems) {
            hash = 31 * hash + System.identityHashCode(each);
        }
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Verdicts verdicts) || verdicts.ofItems.length != ofItems.length) {
            return false;
        }
        for (int item = 0; item < ofItems.length; item++) {
            if (ofItems[item] != verdicts.ofItems[item]) {
                return false;
            }
        }
        return true;
    }

    /// The transaction's outcome is the highest of its items'. Facts of the transaction are the same for each of them,
    /// so open items are split into cases together.
    ///
    /// - `terms`: the pool for what is open
    Together together(FactCatalogue catalogue, Terms terms) {
        Outcome floor = Arrays.stream(ofItems)
                .map(Verdict::floor)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.NO_AUTHORISATION_REQUIRED);
        List<CaseSplit.Open> open = new ArrayList<>();
        Set<Verdict> seen = new HashSet<>();
        for (int item = 0; item < ofItems.length; item++) {
            if (seen.add(ofItems[item])) {
                open.addAll(ofItems[item].openFor(item, terms)); // the same item twice can only have the same cases
            }
        }
        CaseSplit split = new CaseSplit(catalogue, open, floor, terms);
        return new Together(
                split.ruling(), Arrays.stream(ofItems).map(Verdict::ruling).toList(), questions(split.questions()));
    }

    /// The findings of the items as those of the transaction.
    ///
    /// - `kept`: of what is said together, by the items; `findings`: of an item, counted from 0, alone
    static List<Finding> findings(
            Ruling ruling,
            Map<List<ItemAnswer>, List<Finding>> kept,
            List<ItemAnswer> items,
            IntFunction<List<Finding>> findings) {
        List<Finding> before = kept.get(items);
        if (before != null) {
            return before;
        }
        if (kept.size() >= FINDINGS_KEPT) {
            kept.clear();
        }
        List<Finding> made = joined(
                ruling, IntStream.range(0, items.size()).mapToObj(findings).toList());
        kept.put(items, made);
        return made;
    }

    private static List<Finding> joined(Ruling ruling, List<List<Finding>> ofItems) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (int item = 0; item < ofItems.size(); item++) {
            for (Finding finding : ofItems.get(item)) {
                findings.add(finding.withItem(item)
                        .withDeciding(finding.truth() == Truth.TRUE
                                && finding.provision().effect() == ruling.outcome()));
            }
        }
        return findings.stream()
                .sorted(Comparator.comparing(Finding::deciding).reversed())
                .toList();
    }

    /// Those of the transaction first, then those that matter to an item alone.
    private List<OpenQuestion> questions(List<OpenQuestion> ofAll) {
        List<OpenQuestion> questions = new ArrayList<>(ofAll);
        for (int item = 0; item < ofItems.length; item++) {
            for (OpenQuestion question : ofItems[item].openQuestions()) {
                OpenQuestion placed = question.withItem(item);
                if (questions.stream()
                        .noneMatch(each ->
                                each.fact().equals(placed.fact()) && each.item().equals(placed.item()))) {
                    questions.add(placed);
                }
            }
        }
        return List.copyOf(questions);
    }
}
