package lu.exeat.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lu.exeat.cli.CommandRun;
import lu.exeat.terms.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// A determination as a page: PDF/A-2a and PDF/UA-1 by veraPDF, one sheet where there is not too much to say, and
/// nothing cut where there is.
class PaperFileTest {
    private static final String SERVER = CommandRun.file("examples/pegasus-shipped-server.yaml");

    @TempDir
    private Path folder;

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Authorisation required|1 December 2025|Art. 3(1), Reg. (EU) 2021/821|Customs document codes",
                "fr|Autorisation requise|1er décembre 2025|art. 3, par. 1, règl. (UE) 2021/821|Codes de document douanier",
                "de|Genehmigungspflichtig|1. Dezember 2025|Art. 3 Abs. 1 VO (EU) 2021/821|Codes der Zollunterlagen",
                "lb|Lizenz obligatoresch|1. Dezember 2025|Art. 3 Abs. 1 Veruerdnung (EU) 2021/821|Coden vun den"
            })
    void pageSaysOutcomeDayProvisionAndCodes(
            String language, String outcome, String day, String provision, String codes) throws IOException {
        Path pdf = folder.resolve("page.pdf");

        CommandRun run = CommandRun.of("check", "--lang", language, "--pdf", pdf.toString(), SERVER);

        assertThat(run.code()).isZero();
        assertThat(text(pdf)).contains(outcome, day, provision, codes, "X060", "lawbook sha256:", "1 / 1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageOfEachLanguageConformsWithNamesInFiveScripts(Language language) throws Exception {
        Path file = Files.writeString(folder.resolve("t.yaml"), """
                transaction:
                  id: "A & B <1>"
                  date: 2025-12-01
                  authority: LU
                  activity: EXPORT
                  means: SHIPMENT
                  from: LU
                  destination: IN
                  parties:
                    exporter: {name: "Exemple Électronique S.à r.l.", country: LU}
                    consignee: {name: "شركة المثال للتجارة", country: AE}
                    endUser: {name: "ООО «Пример Приборы»", country: IN, kind: PRIVATE}
                    purchaser: {name: "Παράδειγμα Α.Ε.", country: GR}
                    intermediaries: [{name: "示例仪器有限公司", country: CN}]
                  items:
                    - {ref: EX-1, description: "Converter", list: DUAL_USE, code: 3A001.a.1.a, quantity: 10}
                    - {ref: EX-2, description: "Pump"}
                """);
        Path pdf = folder.resolve("page.pdf");

        assertThat(CommandRun.of("check", "--lang", language.code(), "--pdf", pdf.toString(), file.toString())
                        .code())
                .isZero();

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("A & B <1>", "ООО «Пример Приборы»", "Παράδειγμα Α.Ε.", "示例仪器有限公司", "EX-2")
                    .doesNotContain("#", "U+");
        }
    }

    private static List<String> faults(Path pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Files.readAllBytes(pdf)), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        }
    }

    @Test
    void whatIsTooMuchForOneSheetIsNotCut() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int item = 1; item <= 90; item++) {
            items.append("    - {ref: EX-")
                    .append(item)
                    .append(", description: \"Part ")
                    .append(item)
                    .append("\"}\n");
        }
        Path file = Files.writeString(
                folder.resolve("t.yaml"), "transaction:\n  date: 2025-12-01\n  activity: EXPORT\n  items:\n" + items);
        Path pdf = folder.resolve("page.pdf");

        CommandRun run = CommandRun.of("check", "--pdf", pdf.toString(), file.toString());

        assertThat(run.code()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document)).contains("EX-1, Part 1", "EX-90, Part 90");
        }
    }

    @Test
    void pageThatCannotBeWrittenIsToldAndNothingIsLeft() {
        CommandRun run = CommandRun.of("check", "--pdf", folder.toString(), SERVER);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void severalFilesOrABatchHaveNoPage() {
        assertThat(CommandRun.of("check", "--pdf", "x.pdf", SERVER, SERVER).code())
                .isEqualTo(2);
        assertThat(CommandRun.of("check", "--pdf", "x.pdf", "--batch").code()).isEqualTo(2);
        assertThat(Files.exists(Path.of("x.pdf"))).isFalse();
    }
}
