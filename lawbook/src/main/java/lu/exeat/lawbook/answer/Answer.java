package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.transaction.FactNames;
import lu.exeat.lawbook.transaction.Transaction;

/// The whole answer to one transaction.
///
/// - `generalAuthorisations`: each of them, for the items together that need an authorisation
/// - `duties`: codes, in a fixed order
/// - `noted`: what the answer rests on that was not checked, beside provisions and list entries
/// - `lawbook`: the hash of the encoded law
public record Answer(
        Transaction transaction,
        Determination determination,
        List<GeneralAuthorisationStatus> generalAuthorisations,
        List<String> duties,
        List<String> noted,
        String lawbook) {
    private static final Set<FactName> OF_THE_ACT = Set.of(FactNames.ACTIVITY, FactNames.AUTHORITY);

    public Answer {
        generalAuthorisations = List.copyOf(generalAuthorisations);
        duties = List.copyOf(duties);
        noted = List.copyOf(noted);
    }

    public Ruling ruling() {
        return determination.ruling();
    }

    public Outcome outcome() {
        return ruling().outcome();
    }

    /// The findings that are of use to a reader: of provisions that are not met, those for this kind of act and this
    /// authority only.
    public List<Finding> findings() {
        return determination.findings().stream()
                .filter(finding -> finding.truth() != Truth.FALSE || isForThisAct(finding))
                .toList();
    }

    private boolean isForThisAct(Finding finding) {
        return determination.explain(finding).decisive().noneMatch(tested -> OF_THE_ACT.contains(tested.name()));
    }

    /// A general authorisation that is available, the first by its code.
    public Optional<GeneralAuthorisationStatus> findAvailable() {
        return generalAuthorisations.stream()
                .filter(each -> each.status() == GeneralAuthorisationStatus.Status.AVAILABLE)
                .findFirst();
    }

    /// Provisions and entries of dated lists that were not verified and on which the outcome rests.
    public List<String> unverified() {
        Set<String> unverified = new LinkedHashSet<>();
        for (Finding finding : determination.findings()) {
            if (finding.truth() != Truth.FALSE) {
                if (!finding.provision().verified()) {
                    unverified.add(finding.provision().id().id());
                }
                determination.explain(finding).stream()
                        .forEach(node -> entryBehind(node).ifPresent(unverified::add));
            }
        }
        unverified.addAll(noted);
        return new ArrayList<>(unverified);
    }

    private Optional<String> entryBehind(Explanation explanation) {
        if (explanation.truth() == Truth.TRUE
                && explanation.node() instanceof Condition.In(var _, ValueSet set)
                && explanation.tested().getFirst().fact().map(Fact::known).orElse(null)
                        instanceof Known.Exactly(Value value)) {
            return set.find(value, determination.facts().date())
                    .filter(entry -> !entry.verified())
                    .map(entry -> value.text() + ": " + entry.basis());
        }
        return Optional.empty();
    }
}
