package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;

/// Finds what a determination rests on that was not checked: provisions, and entries of dated lists.
///
/// Safe for several threads.
public final class Unverified {
    /// Of each provision, the tests of lists of which some entry was not checked.
    private final Map<Provision, List<Condition.In>> doubtful = new ConcurrentHashMap<>();

    /// - `noted`: what else it rests on; stands last
    public List<String> list(Determination determination, Collection<String> noted) {
        Set<String> unverified = new LinkedHashSet<>();
        for (Finding finding : determination.findings()) {
            if (finding.truth() != Truth.FALSE) {
                if (!finding.provision().verified()) {
                    unverified.add(finding.provision().id().id());
                }
                for (Condition.In test : doubtful.computeIfAbsent(finding.provision(), Unverified::doubtfulTests)) {
                    entryBehind(determination, test, finding.item().orElse(0)).ifPresent(unverified::add);
                }
            }
        }
        unverified.addAll(noted);
        return List.copyOf(unverified);
    }

    private static List<Condition.In> doubtfulTests(Provision provision) {
        List<Condition.In> tests = new ArrayList<>();
        collect(provision.when(), Collections.newSetFromMap(new IdentityHashMap<>()), tests);
        return List.copyOf(tests);
    }

    /// - `seen`: conditions that were looked into, since many stand in several places
    private static void collect(Condition condition, Set<Condition> seen, List<Condition.In> tests) {
        if (!seen.add(condition)) {
            return;
        }
        if (condition instanceof Condition.In test && !test.set().isVerified()) {
            tests.add(test);
        }
        condition.children().forEach(child -> collect(child, seen, tests));
    }

    private static Optional<String> entryBehind(Determination determination, Condition.In test, int item) {
        Optional<Known> known = determination.facts().find(test.fact(), item).map(Fact::known);
        return known.orElse(null) instanceof Known.Exactly(Value value)
                ? test.set()
                        .find(value, determination.facts().date())
                        .filter(entry -> !entry.verified())
                        .map(entry -> value.text() + ": " + entry.basis())
                : Optional.empty();
    }
}
