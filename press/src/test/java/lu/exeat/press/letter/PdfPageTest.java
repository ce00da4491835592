package lu.exeat.press.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Pages become PDF/A-2a and PDF/UA-1 (checked by veraPDF) in which each sign has a shape. What a page says is tested
/// where it is written.
class PdfPageTest {
    private static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>Example</title>
                <meta name="description" content="An example"/>
                <style>@page { size: A4; margin: 20mm } body { font-family: %s }</style></head>
                <body><h1>Example</h1>%s</body></html>
                """.formatted(PdfPage.FONTS, body);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
            assertThat(result.isCompliant()).as(faults.toString()).isEqualTo(faults.isEmpty());
            return faults;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int sheets(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void pageInFiveScriptsConforms(PDFAFlavour flavour) throws Exception {
        byte[] pdf = PdfPage.of(page("""
                <table><thead><tr><th scope="col">Name</th></tr></thead><tbody>
                <tr><td>Exemple Électronique S.à r.l.</td></tr><tr><td>ООО «Пример»</td></tr>
                <tr><td>Παράδειγμα Α.Ε.</td></tr><tr><td>شركة المثال</td></tr><tr><td>示例有限公司</td></tr>
                </tbody></table><ul><li>One<span> two</span></li></ul>"""));

        assertThat(faults(pdf, flavour)).isEmpty();
    }

    @Test
    void checkFindsAPageThatIsNoSuchDocument() throws Exception {
        byte[] untagged;
        try (PDDocument document = new PDDocument();
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(out);
            untagged = out.toByteArray();
        }

        assertThat(faults(untagged, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(faults(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exemple Électronique", "ООО «Пример»", "Παράδειγμα", "示例有限公司", "サンプル"})
    void nameCanBeCopiedOutAgain(String name) throws IOException {
        assertThat(text(PdfPage.of(page("<p>" + name + "</p>")))).contains(name);
    }

    @Test
    void nameThatNoFontHasIsTransliteratedAndNeverReplacedInSilence() throws IOException {
        String text = text(PdfPage.of(page("<p>მაგალითი შპს</p><p>A\uD83D\uDE80B</p><p>가나다 주식회사 Ltd</p>")));

        assertThat(text)
                .contains("[magaliti shp\u02BCs]", "A[U+1F680]B", "[ganada jusighoesa] Ltd")
                .doesNotContain("#");
    }

    @Test
    void whatIsTooMuchForOneSheetGoesOnTheNext() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 120; line++) {
            lines.append("<p>Line ").append(line).append(" of many</p>");
        }
        byte[] pdf = PdfPage.of(page(lines.toString()));

        assertThat(sheets(pdf)).isGreaterThan(1);
        assertThat(text(pdf)).contains("Line 1 of many", "Line 120 of many");
    }

    @Test
    void markupThatIsNotWellFormedOrDeclaresATypeIsRefused() {
        assertThatThrownBy(() -> PdfPage.of("<html><p></html>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        PdfPage.of("<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><html>&a;</html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
