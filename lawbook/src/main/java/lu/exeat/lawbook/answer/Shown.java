package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Value;
import lu.exeat.lawbook.transaction.FactNames;
import lu.exeat.lawbook.transaction.Vocabulary;

/// A fact as it is shown: by the name under which a document states it, with its value and where it came from.
///
/// - `name`: a fact of the vocabulary; `value`: empty where it is not known; several with `|` between
public record Shown(String name, Optional<String> value, Origin origin) {
    private static final String STATED = "stated.";
    private static final String DERIVED = "derived.";
    private static final String OPEN = "open.";

    /// Derived facts that are shown as those that they rest on.
    private static final Map<FactName, String> RESTS_ON = Map.ofEntries(
            Map.entry(FactNames.PARENT_FROM_AUTHORITY, FactNames.PARENT_ORIGIN.name()),
            Map.entry(FactNames.LU_TRANSFERS_TECHNOLOGY, FactNames.LU_INTANGIBLE.name()),
            Map.entry(FactNames.LU_SAFEGUARDS, FactNames.HUMAN_RIGHTS.name()),
            Map.entry(FactNames.STATED_MILITARY_TECHNOLOGY, FactNames.CODE.name()),
            Map.entry(FactNames.STATED_NOT_TECHNOLOGY, FactNames.NATURE.name()),
            Map.entry(FactNames.STATED_NO_ACCESS, FactNames.ACCESSIBLE_OUTSIDE.name()),
            Map.entry(FactNames.STATED_SERVER_IN_UNION, "serverCountry"),
            Map.entry(FactNames.STATED_RECIPIENT_PERHAPS_INSIDE, FactNames.RECIPIENT_IN_UNION.name()),
            Map.entry(FactNames.STATED_UNCLEARED, FactNames.SANCTIONS_CLEARED.name()),
            Map.entry(FactNames.STATED_MEASURES_ELSEWHERE, FactNames.PURCHASING_COUNTRY.name()));

    /// The name under which a document states a fact; empty for what no document can settle.
    public static Optional<String> nameOf(FactName fact) {
        String name = fact.name();
        if (name.startsWith(OPEN)) {
            return Optional.empty();
        }
        String behind = RESTS_ON.get(fact);
        if (behind != null) {
            return Optional.of(behind);
        }
        if (!name.startsWith(STATED)) {
            return Optional.of(name);
        }
        String base = name.substring(STATED.length());
        return Vocabulary.shipped().find(base).isPresent() ? Optional.of(base) : Optional.of("items." + base);
    }

    /// The facts behind a truth, each once, in the order of the condition; those that nobody stated are left out.
    public static List<Shown> because(Explanation explanation) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        explanation
                .decisive()
                .forEach(tested -> of(tested).ifPresent(each -> {
                    Shown before = shown.get(each.name());
                    if (before == null || before.value().isEmpty()) {
                        shown.put(each.name(), each);
                    }
                }));
        return new ArrayList<>(shown.values());
    }

    /// A tested fact as it is shown; empty where nothing was stated and nothing is open.
    static Optional<Shown> of(Explanation.Tested tested) {
        Optional<String> name = nameOf(tested.name());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean derived =
                tested.name().name().startsWith(STATED) || tested.name().name().startsWith(DERIVED);
        if (tested.fact().isEmpty()) {
            return Optional.of(new Shown(name.get(), Optional.empty(), Origin.NOT_GIVEN));
        }
        Fact fact = tested.fact().get();
        if (derived && !isStated(fact)) {
            return Optional.empty();
        }
        return Optional.of(new Shown(name.get(), Optional.of(words(fact.known())), fact.origin()));
    }

    private static boolean isStated(Fact fact) {
        return fact.origin().kind() == Origin.Kind.GIVEN && !fact.is(Value.of(FactNames.NOT_GIVEN));
    }

    private static String words(Known known) {
        return switch (known) {
            case Known.Exactly(Value value) -> value.text();
            case Known.OneOf(Set<Value> values) ->
                String.join("|", values.stream().map(Value::text).sorted().toList());
        };
    }
}
