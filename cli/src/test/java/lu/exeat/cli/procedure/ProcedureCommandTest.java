package lu.exeat.cli.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.Test;

/// `exeat procedure` from the command line: forms of output, batch, bad input.
class ProcedureCommandTest {
    private static final String EXAMPLE = CommandRun.file("examples/procedures/export.yaml");

    @Test
    void jsonHasEveryNameAndNullWhereThereIsNoDay() {
        CommandRun run = CommandRun.of("procedure", "--format", "json", EXAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\"form\": \"lu/rgd/2018/12/14/annex_14\"",
                        "\"documents\": [\"END_USE_CERTIFICATE\",\"OTHER_ON_REQUEST\"]",
                        "\"missing\": []",
                        "\"complete\": true",
                        "\"deadline\": \"2026-06-05\"",
                        "\"appealUntil\": null",
                        "\"renewable\": false");
    }

    @Test
    void yamlHasNoTags() {
        CommandRun run = CommandRun.of("procedure", "--format", "yaml", EXAMPLE);

        assertThat(run.out())
                .contains("  deadline: 2026-06-05", "  appealUntil: null")
                .doesNotContain("!!");
    }

    @Test
    void textIsInTheLanguageAskedFor() {
        assertThat(CommandRun.of("procedure", "--lang", "de", EXAMPLE).out())
                .contains("Das Amt entscheidet bis zum 5. Juni 2026");
        assertThat(CommandRun.of("procedure", "--lang", "xx", EXAMPLE).code()).isEqualTo(2);
    }

    @Test
    void eachLineOfABatchHasItsAnswer() {
        String lines = """
                {"id":"a","procedure":{"input":{"operation":"APPEAL","decisionNotified":"2025-11-30"}}}

                {"id":"b","procedure":{"input":{"operation":"EXPORT"}}}
                procedure: yaml
                """;
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            CommandRun run = CommandRun.of("procedure", "--batch");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out().lines())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .startsWith("{\"line\":1,\"id\":\"a\",\"procedure\":{")
                                    .contains("\"appealUntil\":\"2026-03-02\""),
                            line -> assertThat(line).startsWith("{\"line\":2,\"problems\":["),
                            line -> assertThat(line)
                                    .startsWith("{\"line\":3,\"id\":\"b\",\"problems\":[")
                                    .contains("\"/procedure/input/goods\""),
                            line -> assertThat(line).startsWith("{\"line\":4,\"problems\":["));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void badInputIsToldWithItsPlace() {
        CommandRun run = CommandRun.of("procedure", CommandRun.file("examples/pegasus-cloud-console.yaml"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/transaction", "/procedure");
    }
}
