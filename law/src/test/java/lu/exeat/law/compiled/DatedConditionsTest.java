package lu.exeat.law.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import org.junit.jupiter.api.Test;

/// What was compiled for a day serves all days between two changes, and no others; and how much is kept.
class DatedConditionsTest {
    private static final FactName COUNTRY = FactName.of("country");
    private static final FactName CODE = FactName.of("code");
    private static final LocalDate OF_RULE = LocalDate.of(2009, 8, 27);
    private static final LocalDate AFTER_RULE = LocalDate.of(2021, 9, 9);
    private static final LocalDate OF_LIST = LocalDate.of(2014, 8, 1);
    private static final LocalDate OF_CODES = LocalDate.of(2025, 11, 15);
    private static final ValueSet EMBARGOES = listFrom(OF_LIST, "RU");
    private static final FactCatalogue CATALOGUE = new FactCatalogue(List.of(
            new FactDefinition(COUNTRY, Scope.TRANSACTION, new Domain.Any(), Openness.DECLARANT),
            new FactDefinition(
                    CODE, Scope.ITEM, new Domain.OfDate(listFrom(OF_CODES, "3A507")), Openness.CLASSIFICATION)));

    private static ValueSet listFrom(LocalDate day, String word) {
        return new ValueSet(word, List.of(new ValueSet.Entry(Value.of(word), Validity.from(day), "act", true)));
    }

    private static DatedConditions<LocalDate> compiled(List<LocalDate> asked) {
        return new DatedConditions<>(
                CATALOGUE,
                List.of(Validity.from(OF_RULE).through(2021, 9, 8)),
                List.of(Condition.not(Condition.in(COUNTRY, EMBARGOES))),
                day -> {
                    asked.add(day);
                    return day;
                });
    }

    @Test
    void rulesListsAndDomainsBringChanges() {
        assertThat(compiled(new ArrayList<>()).changes()).containsExactly(OF_RULE, OF_LIST, AFTER_RULE, OF_CODES);
    }

    @Test
    void oneCompilationServesAllDaysBetweenTwoChanges() {
        List<LocalDate> asked = new ArrayList<>();
        DatedConditions<LocalDate> conditions = compiled(asked);

        LocalDate first = conditions.on(OF_LIST.toEpochDay());

        assertThat(conditions.on(OF_LIST.plusYears(3).toEpochDay())).isSameAs(first);
        assertThat(conditions.on(AFTER_RULE.minusDays(1).toEpochDay())).isSameAs(first);
        assertThat(asked).containsExactly(OF_LIST);
    }

    @Test
    void dayOfAChangeAndTheDayBeforeItAreCompiledApart() {
        List<LocalDate> asked = new ArrayList<>();
        DatedConditions<LocalDate> conditions = compiled(asked);

        assertThat(conditions.changes()).allSatisfy(change -> {
            assertThat(conditions.on(change.minusDays(1).toEpochDay())).isBefore(change);
            assertThat(conditions.on(change.toEpochDay())).isEqualTo(change);
        });
        assertThat(asked).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void whatIsKeptIsDroppedOnceItIsTooMuch() {
        List<String> dropped = new ArrayList<>();
        Bound bound = new Bound(10);
        bound.onDrop(() -> dropped.add("first"));
        bound.onDrop(() -> dropped.add("second"));

        bound.keep(4);
        bound.keep(6);
        assertThat(dropped).isEmpty();
        bound.keep(1);
        assertThat(dropped).containsExactly("first", "second");
        bound.keep(10);
        assertThat(dropped).hasSize(2);
        bound.keep(1);
        assertThat(dropped).hasSize(4);
    }
}
