package lu.exeat.lawbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sheets as lawyers read them: approved are one with an effect, a definition, a general authorisation, one whose
/// text was not read, and one without a rule. That the site holds together is shown in [SiteTest].
class SheetsTest {
    private static final LawIndex LAW = new LawIndex(Lawbook.shipped(), shippedCases());

    /// The law with one case of its own, so that a case that is added changes no approved sheet.
    private static final LawIndex WITH_ONE_CASE = new LawIndex(Lawbook.shipped(), read("""
            - id: exporter-aware-of-repression
              source: reg/2021/821/art_5/par_2
            """));

    @ParameterizedTest
    @CsvSource({
        "en, reg/2021/821/art_5/par_2",
        "de, reg/2021/821/art_5/par_2",
        "fr, reg/2021/821/art_10/par_1",
        "en, reg/2021/821/art_2/pnt_19",
        "en, reg/2021/821/anx_II/sec_A",
        "lb, lu/loi/2018/06/27/art_45/par_2",
        "en, reg/2021/821/art_27/par_3"
    })
    void sheetReadsAsApproved(String language, String provision) {
        Approvals.verify(
                Site.markdown(
                        WITH_ONE_CASE, provision, Language.findByCode(language).orElseThrow()),
                new Options().forFile().withName("SheetsTest." + provision.replace('/', '-') + "." + language, ".md"));
    }

    @Test
    void everyProvisionOfTheLawbookHasASheet() {
        assertThat(LAW.provisions())
                .containsAll(AnswerWording.listProvisions())
                .containsAll(Lawbook.shipped().provisions().stream()
                        .map(provision -> provision.id().id())
                        .toList());
    }

    @Test
    void casesAreFoundWhereTheyExpectOrNameTheProvisionAsTheirSource() {
        CaseIndex cases = read("""
                - id: by-source
                  source: reg/2021/821/art_3/par_1
                  transaction: {destination: IL}
                - id: by-expectation
                  expect: {notDecidedBy: [reg/2021/821/art_3/par_1], outcome: PROHIBITED}
                - id: by-its-title-only
                  title: not reg/2021/821/art_3/par_1
                """);

        assertThat(cases.listCases("reg/2021/821/art_3/par_1")).containsExactly("by-expectation", "by-source");
    }

    @Test
    void siteShowsTheShippedCasesOfAProvision() {
        assertThat(Site.markdown(LAW, "reg/2021/821/art_5/par_2", Language.EN))
                .contains("`rights-first-day-par-2`")
                .contains("`rights-day-before-par-2`");
    }

    @Test
    void withoutCaseFilesASheetSaysSoAndNotThatNoCaseNamesIt() {
        LawIndex law = new LawIndex(Lawbook.shipped(), CaseIndex.NOT_READ);

        assertThat(Site.markdown(law, "reg/2021/821/art_3/par_1", Language.EN))
                .contains("No case files were read.")
                .doesNotContain("No case names it.");
    }

    @Test
    void provisionThatDoesNotExistHasNoSheet() {
        assertThatThrownBy(() -> Site.markdown(LAW, "reg/2021/821/art_99", Language.EN))
                .hasMessageContaining("reg/2021/821/art_99");
    }

    @Test
    void lawThatIsNotEncodedIsNotCalledRead() {
        assertThat(Site.markdown(LAW, "sanctions/measures", Language.EN))
                .contains("- Text: **Exeat does not hold this law yet.**")
                .doesNotContain("read for this encoding");
    }

    @Test
    void conditionOnAFactThatSaysTheContraryIsNotWordedAsThatFact() {
        String sheet = Site.markdown(LAW, "sanctions/measures", Language.EN);

        assertThat(sheet).contains("it is said that a sanctions question is not cleared");
        assertThat(sheet.lines().filter(line -> line.contains("(fact-sanctions.cleared.md) is yes")))
                .hasSize(1); // the one under "not"
    }

    @Test
    void linesThatOnlyOneTextHasAreTheDifference() {
        assertThat(LineDifference.of(List.of("all", " a", " b"), List.of("all", " b", " c")))
                .containsExactly(new LineDifference.Change("a", false), new LineDifference.Change("c", true));
        assertThat(LineDifference.of(List.of("all", " a"), List.of("all", " a")))
                .isEmpty();
    }

    private static CaseIndex read(String yaml) {
        Problems problems = new Problems();
        CaseIndex cases = CaseIndex.NOT_READ.with(List.of(node(DocumentReader.read(yaml))), problems);
        assertThat(problems.list()).isEmpty();
        return cases;
    }

    private static Node node(Parsed<Node> parsed) {
        return switch (parsed) {
            case Parsed.Good<Node>(Node document) -> document;
            case Parsed.Refused<Node>(List<Problem> problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    static CaseIndex shippedCases() {
        Path folder = Path.of(System.getProperty("exeat.root"), "cli/src/test/cases");
        Problems problems = new Problems();
        CaseIndex cases = CaseIndex.NOT_READ;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                cases = cases.with(List.of(node(DocumentReader.read(Files.readAllBytes(file)))), problems);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(problems.list()).isEmpty();
        assertThat(cases.casesByProvision()).isNotEqualTo(Map.of());
        return cases;
    }
}
