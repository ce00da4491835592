package lu.exeat.lawbook.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Shown;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;

/// A list by date that a condition tests a fact against.
///
/// - `kind`: what its values are; `fact`: the fact whose labels its values have
record DatedList(ValueSet values, Kind kind, String fact) {
    enum Kind {
        COUNTRY,
        CODE,
        PLACE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DatedList of(FactName fact, ValueSet values) {
        String name = Shown.nameOf(fact).orElse(fact.name());
        Kind kind = Vocabulary.shipped()
                .find(name)
                .map(entry -> switch (entry.type()) {
                    case FactType.CountryCode _ -> Kind.COUNTRY;
                    case FactType.ListCode _ -> Kind.CODE;
                    case FactType.YesOrNo _,
                            FactType.Choice _,
                            FactType.KnowledgeLevel _,
                            FactType.Day _,
                            FactType.Text _,
                            FactType.Number _ -> Kind.PLACE;
                })
                .orElse(Kind.PLACE);
        return new DatedList(values, kind, name);
    }

    String name(Language language) {
        return SheetWording.list(kind.word(), values.name(), language);
    }

    /// The name in addresses: small letters, digits and hyphens.
    String slug() {
        String name = values.name().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return kind.word() + "-" + name.replaceAll("[^a-z0-9]+", "-");
    }

    /// A value as it is shown: a country's name with its code, a code as it is.
    String shown(String value, Language language) {
        return switch (kind) {
            case COUNTRY -> AnswerWording.value(fact, value, language) + " (" + value + ")";
            case CODE -> value;
            case PLACE -> AnswerWording.value(fact, value, language);
        };
    }

    /// What is on the list on the second day and was not on the first, sorted.
    Set<String> came(LocalDate before, LocalDate after) {
        Set<String> came = new TreeSet<>();
        Set<Value> were = values.on(before);
        values.on(after).stream().filter(value -> !were.contains(value)).forEach(value -> came.add(value.text()));
        return came;
    }

    boolean differs(LocalDate before, LocalDate after) {
        return !values.on(before).equals(values.on(after));
    }

    /// Whether it names the same values, on the same days, by the same acts.
    boolean sameAs(DatedList other) {
        return kind == other.kind
                && values.name().equals(other.values.name())
                && values.entries().equals(other.values.entries());
    }
}
