package lu.exeat.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.Test;

/// The README shows what the program really prints.
class ReadmeTest {
    @Test
    void outputInTheReadmeIsTheRealOne() throws IOException {
        String readme = Files.readString(CommandRun.ROOT.resolve("README.md"));
        String marker = "<!-- output: check examples/pegasus-cloud-console.yaml -->\n```\n";
        int start = readme.indexOf(marker) + marker.length();
        String shown = readme.substring(start, readme.indexOf("```", start));

        CommandRun run = CommandRun.of("check", CommandRun.file("examples/pegasus-cloud-console.yaml"));

        assertThat(run.out().replaceAll("lawbook sha256:[0-9a-f]{64}\n", "")).isEqualTo(shown);
    }
}
