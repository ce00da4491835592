package lu.exeat.item.classification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.item.classification.tree.Control;

/// Questions asked before the trees: one answer no settles every fact that only the lines behind it ask.
///
/// A gate never hides a fact that was stated: who says no to sensors and states a thermal camera is answered by the
/// camera.
final class Gates {
    static final String CRYPTOGRAPHY = "containsCryptography";
    private static final String SUBJECT = "subject.";
    private static final String PRODUCTION = SUBJECT + "testOrProductionEquipment";
    private static final Set<String> CRYPTOGRAPHIC = Set.of(
            "quantumCryptography",
            "cryptographicActivation",
            "cryptographyForUltraWidebandCodes",
            "cryptographyForSpreadingCode");

    /// Facts that belong to no subject: they are asked by themselves.
    private static final Set<String> COMMON = Set.of(
            "form",
            "productType",
            "speciallyDesigned",
            "software.publicDomain",
            "software.retailFromStock",
            "software.minimumObjectCodeForLicensedItem",
            "selfInstall");

    private final Map<String, List<Set<String>>> ofFact = new HashMap<>();

    Gates(List<Control> controls) {
        for (Control control : controls) {
            Set<String> gates = of(control);
            control.applies().facts().map(Comparison::asked).distinct().forEach(fact -> {
                for (String input : ComputedFacts.inputs(fact)) {
                    ofFact.computeIfAbsent(input, _ -> new ArrayList<>()).add(gates);
                }
                ofFact.computeIfAbsent(fact, _ -> new ArrayList<>()).add(gates);
            });
        }
    }

    /// The gates before a line.
    static Set<String> of(Control control) {
        if (!Character.isDigit(control.code().charAt(0))) {
            return Set.of(SUBJECT + "category5.part1"); // jammers of satellite navigation, in the military list
        }
        Set<String> gates = new LinkedHashSet<>();
        gates.add(subject(control.entry()));
        if (control.entry().charAt(1) == 'B') {
            gates.add(PRODUCTION);
        }
        return Collections.unmodifiableSet(gates);
    }

    private static String subject(String entry) {
        String category = SUBJECT + "category" + entry.charAt(0);
        if (entry.charAt(0) != '5') {
            return category;
        }
        boolean security = entry.matches("5.00[234]");
        return category + (security ? ".part2" : ".part1");
    }

    /// Whether an answer no settles a fact that was not given.
    boolean settles(String fact, Statement statement) {
        if (!closesAny(statement)) {
            return false;
        }
        if (isCryptographic(fact) && statement.isFalse(CRYPTOGRAPHY)) {
            return true;
        }
        List<Set<String>> gates = ofFact.getOrDefault(fact, List.of());
        return !gates.isEmpty()
                && !COMMON.contains(fact)
                && gates.stream().allMatch(each -> each.stream().anyMatch(statement::isFalse));
    }

    private static boolean closesAny(Statement statement) {
        for (String fact : statement.facts().keySet()) {
            if ((fact.startsWith(SUBJECT) || fact.equals(CRYPTOGRAPHY)) && statement.isFalse(fact)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCryptographic(String fact) {
        return CRYPTOGRAPHIC.contains(fact) || fact.startsWith("cryptography.");
    }

    /// The gates to ask first in place of a fact of a line; empty when the fact itself is to be asked.
    ///
    /// - `unanswered`: the gates that [#listUnanswered(Statement)] names
    List<String> before(String fact, Control control, Set<String> unanswered, Statement statement) {
        if (fact.equals("form")) {
            return List.of();
        }
        List<String> first = new ArrayList<>();
        for (String gate : of(control)) {
            if (unanswered.contains(gate)) {
                first.add(gate);
            }
        }
        if (first.isEmpty()
                && isCryptographic(fact)
                && !statement.isTrue(CRYPTOGRAPHY)
                && !statesCryptography(statement)) {
            first.add(CRYPTOGRAPHY);
        }
        return first;
    }

    private static boolean statesCryptography(Statement statement) {
        return statement.facts().entrySet().stream()
                .anyMatch(each -> isCryptographic(each.getKey()) && !(each.getValue() instanceof Stated.NotKnown));
    }

    /// Said to be so, or shown by a fact that only lines behind this gate ask.
    private boolean isAnswered(String gate, Statement statement) {
        if (statement.isTrue(gate) || statement.isFalse(gate)) {
            return true;
        }
        return statement.facts().entrySet().stream()
                .anyMatch(each -> !COMMON.contains(each.getKey())
                        && isPositive(each.getValue())
                        && belongsTo(each.getKey(), gate));
    }

    private static boolean isPositive(Stated stated) {
        return switch (stated) {
            case Stated.NotKnown _, Stated.NotApplicable _ -> false;
            case Stated.Flag(boolean value) -> value;
            case Stated.Number _, Stated.Words _, Stated.Operations _, Stated.Band _ -> true;
        };
    }

    private boolean belongsTo(String fact, String gate) {
        List<Set<String>> gates = ofFact.getOrDefault(fact, List.of());
        return !gates.isEmpty() && gates.stream().allMatch(each -> each.contains(gate));
    }

    /// The gates that nobody has answered, neither by themselves nor by a fact behind them.
    Set<String> listUnanswered(Statement statement) {
        Set<String> unanswered = new HashSet<>(listAll());
        unanswered.removeIf(gate -> isAnswered(gate, statement));
        return unanswered;
    }

    /// All gates, in the order in which they are asked.
    List<String> listAll() {
        Set<String> all = new HashSet<>();
        ofFact.values().forEach(sets -> sets.forEach(all::addAll));
        List<String> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        sorted.add(CRYPTOGRAPHY);
        return sorted;
    }
}
