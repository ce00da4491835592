package lu.exeat.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers of a batch, determined again on another day: what changes, what stays, what cannot be checked.
class RecheckCommandTest {
    /// A cyber-surveillance item that is on no list, with awareness: no provision before 9 September 2021, Article 5(2)
    /// of Regulation (EU) 2021/821 from then on.
    private static final String AWARE = """
            {"transaction":{"id":"AWARE","date":"%s","authority":"FR","activity":"EXPORT","means":"SHIPMENT","from":"FR",\
            "destination":"BR","items":[{"list":"NONE","code":"NOT_LISTED","cyberSurveillance":true}],\
            "endUse":{"wmd":"none","military":"none","militaryParts":"none","humanRights":"aware",\
            "otherMemberStateList":"none"},"facts":{"national.suspicionArt4":false,"national.suspicionArt5":false,\
            "national.art9Listed":false}}}""";

    /// A listed item to India: Article 3(1) of the regulation of the day, before and after.
    private static final String LISTED = """
            {"transaction":{"id":"LISTED","date":"%s","authority":"FR","activity":"EXPORT","means":"SHIPMENT",\
            "from":"FR","destination":"IN","items":[{"list":"DUAL_USE","code":"3A001.a.1.a"}],\
            "endUse":{"wmd":"none","military":"none","militaryParts":"none"}}}""";

    @TempDir
    private Path folder;

    private String write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private String determined(boolean withTransaction, String... lines) throws IOException {
        String batch = write("in.jsonl", lines);
        CommandRun run = withTransaction
                ? CommandRun.of("check", "--batch", "--with-transaction", batch)
                : CommandRun.of("check", "--batch", batch);
        return Files.writeString(folder.resolve("old.jsonl"), run.out()).toString();
    }

    @Test
    void changedOutcomeIsNamedWithTheProvisionThatNowDecides() throws IOException {
        String old = determined(true, AWARE.formatted("2021-07-20"));

        CommandRun run = CommandRun.of("recheck", old, "--at", "2025-12-01");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "AWARE (line 1)",
                        "Law of 2021-07-20: No authorisation required",
                        "Notification required — Art. 5(2), Reg. (EU) 2021/821")
                .endsWith("1 checked: 1 changed, 0 unchanged; 0 had no determination, 0 could not be checked\n");
    }

    @Test
    void sameDayAndSameLawChangeNothing() throws IOException {
        String old = determined(true, AWARE.formatted("2021-07-20"), LISTED.formatted("2025-12-01"));

        CommandRun run = CommandRun.of("recheck", old, "--own-date");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("2 checked: 0 changed, 2 unchanged; 0 had no determination, 0 could not be" + " checked\n");
    }

    @Test
    void todaysLawStandsInWhereNoDayIsGiven() throws IOException {
        String old = determined(true, LISTED.formatted("2021-07-20"));

        CommandRun run = CommandRun.of("recheck", old, "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"parts\":[\"GROUNDS\"]", "reg/2009/428/art_3/par_1", "reg/2021/821/art_3/par_1")
                .contains("\"summary\":{\"checked\":1,\"changed\":1");
    }

    @Test
    void transactionsAreJoinedByTheirIds() throws IOException {
        String old = determined(false, LISTED.formatted("2025-12-01"), AWARE.formatted("2021-07-20"));
        String batch = write("in2.jsonl", "", AWARE.formatted("2021-07-20"), "{}", LISTED.formatted("2025-12-01"));

        CommandRun run = CommandRun.of("recheck", old, "--transactions", batch, "--at", "2025-12-01");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("AWARE (line 2)")
                .endsWith("2 checked: 1 changed, 1 unchanged; 0 had no" + " determination, 0 could not be checked\n");
    }

    @Test
    void whatCannotBeJoinedIsToldAndIsNotTakenForUnchanged() throws IOException {
        String nameless = LISTED.replace("\"id\":\"LISTED\",", "");
        String old = determined(
                false,
                LISTED.formatted("2025-12-01"),
                AWARE.formatted("2025-12-01"),
                nameless.formatted("2025-12-01"),
                "{\"transaction\": {\"id\": \"BAD\"}}");
        String batch = write("in2.jsonl", AWARE.formatted("2021-07-20"), AWARE.formatted("2021-07-20"));

        CommandRun run = CommandRun.of("recheck", old, "--transactions", batch, "--at", "2025-12-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("none with its id was given", "Several transactions have this id", "no id by which")
                .endsWith("0 checked: 0 changed, 0 unchanged; 1 had no determination, 3 could not be checked\n");
    }

    @Test
    void lineThatIsNoAnswerIsTold() throws IOException {
        CommandRun run = CommandRun.of("recheck", write("old.jsonl", "{\"line\": 1}", "not json", "[]"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("is no answer of a batch").endsWith("3 could not be checked\n");
    }

    @Test
    void echoedTransactionIsReadAlikeAgain() throws IOException {
        String old = determined(true, AWARE.formatted("2025-12-01"));
        String echoed = Files.readString(Path.of(old));
        String transaction = echoed.substring(echoed.indexOf("\"transaction\":"));

        assertThat(transaction).contains("\"cyberSurveillance\":\"true\"", "\"national.art9Listed\":\"false\"");
        assertThat(CommandRun.of("check", "--format", "json", write("again.json", "{" + transaction))
                        .out())
                .contains("\"outcome\": \"NOTIFICATION_REQUIRED\"");
    }
}
