package lu.exeat.bench.law.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.bench.law.peer.DroolsLaw.Prepared;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.type.FactType;

/// How facts become objects of the type that the rules declare.
final class Preparation {
    private static final FactName APPLICATION_DATE = FactName.of("applicationDate");
    private static final LocalDate REGULATION_2021 = LocalDate.of(2021, 9, 9);

    private final FactType type;
    private final List<Field> fields;
    private final List<ValueSet> lists;
    private final Map<LocalDate, ListsOfDay> listsByDay = new HashMap<>();

    Preparation(FactType type, List<Field> fields, List<ValueSet> lists) {
        this.type = type;
        this.fields = fields;
        this.lists = lists;
    }

    Prepared prepare(Facts facts) {
        Prepared ofDay = new Prepared(facts, items(facts, facts.date()), Optional.empty());
        return continuesOldLaw(facts)
                ? new Prepared(facts, items(facts, REGULATION_2021.minusDays(1)), Optional.of(ofDay))
                : ofDay;
    }

    /// Article 31 of Regulation (EU) 2021/821: what was applied for before it stays under Regulation (EC) No 428/2009.
    private static boolean continuesOldLaw(Facts facts) {
        return !facts.date().isBefore(REGULATION_2021)
                && known(facts, APPLICATION_DATE, 0) instanceof Known.Exactly(Value.Day(LocalDate applied))
                && applied.isBefore(REGULATION_2021);
    }

    private List<Subject> items(Facts facts, LocalDate regulationDay) {
        List<Subject> items = new ArrayList<>();
        for (int item = 0; item < facts.itemCount(); item++) {
            try {
                Subject subject = (Subject) type.newInstance();
                for (Field field : fields) {
                    set(subject, field, facts, item, regulationDay);
                }
                items.add(subject);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return List.copyOf(items);
    }

    private void set(Subject subject, Field field, Facts facts, int item, LocalDate regulationDay) {
        switch (field.source()) {
            case Field.Source.Day() ->
                type.set(subject, field.name(), facts.date().toEpochDay());
            case Field.Source.RegulationDay() -> type.set(subject, field.name(), regulationDay.toEpochDay());
            case Field.Source.Lists() ->
                type.set(
                        subject,
                        field.name(),
                        listsByDay.computeIfAbsent(facts.date(), day -> new ListsOfDay(day, lists)));
            case Field.Source.Word(FactName fact) -> {
                if (known(facts, fact, item) instanceof Known.Exactly(Value value)) {
                    type.set(subject, field.name(), value.text());
                }
            }
            case Field.Source.Flag(FactName fact) -> {
                if (known(facts, fact, item) instanceof Known.Exactly(Value value)) {
                    type.set(subject, field.name(), value.equals(Value.YES) ? 1 : -1);
                }
            }
            case Field.Source.CouldBe(FactName fact, Value value) ->
                type.set(
                        subject,
                        field.name(),
                        switch (known(facts, fact, item)) {
                            case null -> true;
                            case Known.Exactly(Value exactly) -> exactly.equals(value);
                            case Known.OneOf(Set<Value> some) -> some.contains(value);
                        });
        }
    }

    private static @Nullable Known known(Facts facts, FactName fact, int item) {
        return facts.find(fact, item).map(Fact::known).orElse(null);
    }
}
