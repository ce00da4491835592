package lu.exeat.lawbook.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with an input, all at once and each with its place; and what may be absent.
class ProcedureReaderTest {
    private static List<Problem> problems(String input) {
        return switch (read(input)) {
            case Parsed.Good<ProcedureInput> _ -> List.of();
            case Parsed.Refused<ProcedureInput>(List<Problem> problems) -> problems;
        };
    }

    private static Parsed<ProcedureInput> read(String input) {
        return DocumentReader.read("procedure: {input: {" + input + "}}").then(ProcedureReader::read);
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        assertThat(problems("operation: FLY, goodz: 1, received: 2026-02-30, given: [x], annexIV: yes, category: 5.3,"
                        + " iicDestinationWaivedBy: [JUSTICE]"))
                .extracting(problem -> problem.place().pointer())
                .containsExactlyInAnyOrder(
                        "/procedure/input/operation",
                        "/procedure/input/goodz",
                        "/procedure/input/received",
                        "/procedure/input/given/0",
                        "/procedure/input/annexIV",
                        "/procedure/input/category",
                        "/procedure/input/iicDestinationWaivedBy/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goods: DUAL_USE | operation",
                "operation: EXPORT, goods: DUAL_USE, partner: THIRD_COUNTRY | licence",
                "operation: EXPORT, goods: TORTURE, licence: INDIVIDUAL | partner",
                "operation: TRANSIT, partner: THIRD_COUNTRY, licence: INDIVIDUAL | goods",
                "operation: EXPORT, licence: DEROGATION | field",
                "operation: EXPORT, goods: DUAL_USE, licence: GENERAL, code: EU009 | code",
                "operation: INTRA_UNION_TRANSFER, goods: DEFENCE, licence: GENERAL, code: EU001 | code",
                "operation: CONSULTATION, received: 2006-12-31 | received",
                "operation: CONSULTATION, received: 2040-12-01 | received",
                "operation: CERTIFICATION, received: 2026-03-02, complete: 2026-03-01 | complete",
                "operation: APPEAL, decisionNotified: 2026-03-02, graciousAppeal: 2026-03-01 | graciousAppeal"
            })
    void whatMattersIsAskedFor(String input, String field) {
        assertThat(problems(input))
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/procedure/input/" + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operation: BROKERING",
                "operation: CERTIFICATION",
                "operation: IMPORT, goods: TORTURE",
                "operation: TRANSIT, goods: DEFENCE",
                "operation: EXPORT, goods: DUAL_USE, licence: INDIVIDUAL",
                "operation: EXPORT, goods: DUAL_USE, partner: MEMBER_STATE, licence: INDIVIDUAL",
                "operation: CONSULTATION",
                "operation: APPEAL"
            })
    void whatDoesNotMatterMayBeAbsent(String input) {
        assertThat(problems(input)).isEmpty();
    }

    @Test
    void lastDayThatIsReadStaysWithinTheCalendar() {
        ProcedureInput input = read("operation: BROKERING, complete: 2040-05-31, decisionNotified: 2040-05-31,"
                        + " graciousAppeal: 2040-05-31")
                .require();

        assertThat(Procedure.of(input).limits().appealUntil())
                .hasValueSatisfying(day -> assertThat(day).hasYear(2040));
    }

    @Test
    void firstDayThatIsReadStaysWithinTheCalendar() {
        ProcedureInput input = read("operation: EXPORT, goods: DUAL_USE, licence: GENERAL, firstUse: 2007-02-01")
                .require();

        assertThat(Procedure.of(input).limits().registerBy())
                .hasValueSatisfying(day -> assertThat(day).hasYear(2007));
    }
}
