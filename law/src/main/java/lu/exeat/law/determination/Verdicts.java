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
    /// - `findings`: those that were asked for, by the truths of the items
    record Together(
            Ruling ruling,
            List<Ruling> items,
            List<OpenQuestion> openQuestions,
            Map<List<Truths>, List<Finding>> findings) {}

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
                split.ruling(),
                Arrays.stream(ofItems).map(Verdict::ruling).toList(),
                questions(split.questions()),
                new ConcurrentHashMap<>());
    }

    /// - `said`: of these; `truths`: by item, of the conditions of the provisions
    List<Finding> findings(Together said, List<Truths> truths) {
        List<Finding> before = said.findings.get(truths);
        return before != null ? before : said.findings.computeIfAbsent(truths, each -> find(said.ruling, each));
    }

    private List<Finding> find(Ruling ruling, List<Truths> truths) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (int item = 0; item < ofItems.length; item++) {
            for (Finding finding : ofItems[item].findings(truths.get(item))) {
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
