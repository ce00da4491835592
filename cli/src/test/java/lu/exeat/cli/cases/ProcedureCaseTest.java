package lu.exeat.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;

/// What a case of a procedure tells when it differs.
class ProcedureCaseTest {
    private static List<String> differences(String expect) {
        String text =
                "{procedure: {input: {operation: APPEAL, decisionNotified: 2025-11-30}, expect: {" + expect + "}}}";
        return ProcedureCase.differences(
                DocumentReader.read(text).require().mapping(new Problems()).orElseThrow());
    }

    @Test
    void onlyWhatIsExpectedIsCompared() {
        assertThat(differences("appealUntil: 2026-03-02, deadline: null")).isEmpty();
    }

    @Test
    void anotherDayAndAMissingDayDiffer() {
        assertThat(differences("appealUntil: 2026-02-28, deadline: 2026-01-01, form: null, documents: [X]"))
                .containsExactly(
                        "appealUntil: expected \"2026-02-28\", found \"2026-03-02\"",
                        "deadline: expected \"2026-01-01\", found null",
                        "documents: expected [\"X\"], found []");
    }

    @Test
    void nothingExpectedWhereThereIsADayDiffers() {
        assertThat(differences("appealUntil: null")).hasSize(1);
    }

    @Test
    void unknownExpectationIsNoPass() {
        assertThat(differences("appealTill: 2026-03-02")).hasSize(1);
    }
}
