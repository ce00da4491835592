package lu.exeat.bench.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.bench.law.peer.DroolsLaw;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.Lawbook;

/// Whether Drools says the same as Exeat: the outcome, the reason why it is open, what is certain at least, and
/// for each item exactly the same provisions that hold.
final class Agreement {
    private final Map<Rule, Integer> numbers = new HashMap<>();

    private record Rule(String provision, String rule) {
        static Rule of(Provision provision) {
            return new Rule(provision.id().id(), provision.rule());
        }
    }

    Agreement(Lawbook lawbook) {
        for (Provision provision : lawbook.provisions()) {
            if (numbers.put(Rule.of(provision), numbers.size()) != null) {
                throw new IllegalStateException("two rules of one name: " + Rule.of(provision));
            }
        }
    }

    /// What differs, in words; nothing when both say the same.
    List<String> differences(Determination exeat, DroolsLaw.Verdict drools) {
        List<String> differences = new ArrayList<>();
        if (!exeat.ruling().equals(drools.ruling())) {
            differences.add("Exeat " + exeat.ruling() + ", Drools " + drools.ruling());
        }
        for (int item = 0; item < exeat.facts().itemCount(); item++) {
            BitSet holding = holding(exeat, item);
            BitSet ofDrools = drools.holding().get(item);
            if (!holding.equals(ofDrools)) {
                differences.add("item " + item + ": Exeat holds " + named(holding) + ", Drools " + named(ofDrools));
            }
        }
        return differences;
    }

    private BitSet holding(Determination determination, int item) {
        BitSet holding = new BitSet();
        for (Finding finding : determination.findings()) {
            if (finding.truth() == Truth.TRUE && finding.item().orElse(item) == item) {
                holding.set(number(finding.provision()));
            }
        }
        return holding;
    }

    private int number(Provision provision) {
        Rule rule = Rule.of(provision);
        return Optional.ofNullable(numbers.get(rule))
                .orElseThrow(() -> new IllegalStateException("no such rule: " + rule));
    }

    private List<String> named(BitSet provisions) {
        return numbers.entrySet().stream()
                .filter(each -> provisions.get(each.getValue()))
                .map(each -> each.getKey().provision() + " " + each.getKey().rule())
                .sorted()
                .toList();
    }
}
