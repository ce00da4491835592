package lu.exeat.law.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.truth.Truth;
import org.jspecify.annotations.Nullable;

/// What the law says to each item of one transaction, in order.
///
/// Equal to others of the very same verdicts: each is made once for all items alike, and once more at worst.
final class Verdicts {
    /// What the law says to the items together.
    record Together(Ruling ruling, List<Ruling> items, List<Finding> findings, List<OpenQuestion> openQuestions) {}

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
    Together together(FactCatalogue catalogue) {
        Outcome floor = Arrays.stream(ofItems)
                .map(Verdict::floor)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.NO_AUTHORISATION_REQUIRED);
        List<CaseSplit.Open> open = new ArrayList<>();
        long[] possible = new long[catalogue.size() * ofItems.length];
        List<Verdict> seen = new ArrayList<>();
        for (int item = 0; item < ofItems.length; item++) {
            if (!seen.contains(ofItems[item])) {
                open.addAll(ofItems[item].openFor(item, possible)); // the same item twice can only have the same cases
                seen.add(ofItems[item]);
            }
        }
        CaseSplit split = new CaseSplit(catalogue, open, floor, possible);
        Ruling ruling = split.ruling();
        return new Together(
                ruling,
                Arrays.stream(ofItems).map(Verdict::ruling).toList(),
                findings(ruling),
                questions(split.questions()));
    }

    private List<Finding> findings(Ruling ruling) {
        List<Finding> findings = new ArrayList<>();
        for (int item = 0; item < ofItems.length; item++) {
            int index = item;
            ofItems[item].findings().stream()
                    .map(finding -> finding.withItem(index)
                            .withDeciding(finding.truth() == Truth.TRUE
                                    && finding.provision().effect() == ruling.outcome()))
                    .filter(finding -> !findings.contains(finding))
                    .forEach(findings::add);
        }
        findings.sort(Comparator.comparing(Finding::deciding).reversed());
        return List.copyOf(findings);
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
