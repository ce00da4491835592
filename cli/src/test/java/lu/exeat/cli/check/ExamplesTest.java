package lu.exeat.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import lu.exeat.cli.CommandRun;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A product like Pegasus over five routes, each under the law of July 2021 and of December 2025, as people read it.
///
/// The outcomes in the table follow from the text: a listed item that leaves needs an authorisation under both
/// Regulations; assistance and brokering need one only for a use of Article 4(1), which repression is not.
class ExamplesTest {
    @ParameterizedTest
    @CsvSource({
        "pegasus-shipped-server, 2021-07-20, Authorisation required, Art. 3(1) Reg. (EC) No 428/2009",
        "pegasus-shipped-server, 2025-12-01, Authorisation required, Art. 3(1) Reg. (EU) 2021/821",
        "pegasus-download, 2021-07-20, Authorisation required, Art. 3(1) Reg. (EC) No 428/2009",
        "pegasus-download, 2025-12-01, Authorisation required, Art. 3(1) Reg. (EU) 2021/821",
        "pegasus-cloud-console, 2021-07-20, Authorisation required, Art. 3(1) Reg. (EC) No 428/2009",
        "pegasus-cloud-console, 2025-12-01, Authorisation required, Art. 3(1) Reg. (EU) 2021/821",
        "pegasus-assistance, 2021-07-20, No authorisation required, ''",
        "pegasus-assistance, 2025-12-01, No authorisation required, ''",
        "pegasus-brokering, 2021-07-20, No authorisation required, ''",
        "pegasus-brokering, 2025-12-01, No authorisation required, ''"
    })
    void exampleIsAnsweredByTheLawOfItsDay(String example, String day, String outcome, String decidedBy) {
        CommandRun run = CommandRun.of("check", "--at", day, CommandRun.file("examples/" + example + ".yaml"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(outcome + "\n");
        if (!decidedBy.isEmpty()) {
            assertThat(run.out().replace(",", "")).contains(decidedBy + " — met deciding");
        }
        Approvals.verify(
                run.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"),
                new Options().forFile().withName("ExamplesTest." + example + "." + day, ".txt"));
    }
}
