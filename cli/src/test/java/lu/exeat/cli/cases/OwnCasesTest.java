package lu.exeat.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.Test;

/// The project's own case files, run as a user runs them.
class OwnCasesTest {
    @Test
    void everyCaseOfAProcedurePasses() {
        CommandRun run = CommandRun.of("cases", CommandRun.file("cli/src/test/cases/procedures.yaml"));

        assertThat(run.out()).endsWith("81 passed, 0 failed\n");
        assertThat(run.code()).isZero();
    }
}
