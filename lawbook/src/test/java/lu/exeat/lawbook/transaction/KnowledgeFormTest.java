package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Knowledge;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The levels of knowledge, as words and in the long form: each combination of its three answers.
class KnowledgeFormTest {
    private static Optional<Known> read(String text) {
        Problems problems = new Problems();
        Optional<Known> known = KnowledgeForm.read(DocumentReader.read(text).require(), problems);
        assertThat(problems.list()).isEmpty();
        return known;
    }

    @ParameterizedTest
    @EnumSource
    void wordIsExactlyItsLevel(Knowledge level) {
        assertThat(read(level.value().text())).contains(new Known.Exactly(level.value()));
    }

    @Test
    void unknownIsNoAnswer() {
        assertThat(read("unknown")).isEmpty();
        assertThat(read("{}")).isEmpty();
    }

    @ParameterizedTest(name = "informed {0}, aware {1}, suspected {2}: {3}")
    @CsvSource({
        "true,    true,    true,    informed",
        "true,    true,    false,   informed",
        "true,    true,    unknown, informed",
        "true,    false,   true,    informed",
        "true,    false,   false,   informed",
        "true,    false,   unknown, informed",
        "true,    unknown, true,    informed",
        "true,    unknown, false,   informed",
        "true,    unknown, unknown, informed",
        "false,   true,    true,    aware",
        "false,   true,    false,   aware",
        "false,   true,    unknown, aware",
        "false,   false,   true,    suspected",
        "false,   false,   false,   none",
        "false,   false,   unknown, none suspected",
        "false,   unknown, true,    aware suspected",
        "false,   unknown, false,   aware none",
        "false,   unknown, unknown, aware none suspected",
        "unknown, true,    true,    aware informed",
        "unknown, true,    false,   aware informed",
        "unknown, true,    unknown, aware informed",
        "unknown, false,   true,    informed suspected",
        "unknown, false,   false,   informed none",
        "unknown, false,   unknown, informed none suspected",
        "unknown, unknown, true,    aware informed suspected",
        "unknown, unknown, false,   aware informed none",
        "unknown, unknown, unknown, ''"
    })
    void longFormLeavesOpenWhatItsAnswersLeaveOpen(String informed, String aware, String suspected, String levels) {
        Optional<Known> known =
                read("{informed: " + informed + ", aware: " + aware + ", suspected: " + suspected + "}");

        assertThat(sorted(known)).isEqualTo(levels);
    }

    private static String sorted(Optional<Known> known) {
        Stream<Value> values = known.stream().flatMap(some -> switch (some) {
            case Known.Exactly(Value value) -> Stream.of(value);
            case Known.OneOf(Set<Value> several) -> several.stream();
        });
        return values.map(Value::text).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void absentAnswerOfTheLongFormIsUnknown() {
        assertThat(read("{suspected: true}")).isEqualTo(read("{informed: unknown, suspected: true, aware: null}"));
    }

    @Test
    void transactionIsChangedByLevel() {
        FactName use = FactName.of("endUse.humanRights");
        Transaction act = TransactionReader.shipped()
                .read("transaction: {items: [{}]}", Optional.empty(), java.time.Clock.systemUTC())
                .require();

        assertThat(act.withEndUse(use, Knowledge.AWARE).findFact(use)).contains(new Known.Exactly(Value.of("aware")));
        assertThat(act.withEndUse(use, Knowledge.AWARE).withoutFact(use)).isEqualTo(act);
    }
}
