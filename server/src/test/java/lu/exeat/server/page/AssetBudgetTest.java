package lu.exeat.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Styles, script and pictures stay light: bytes without comments and blanks, and packed.
class AssetBudgetTest {
    private static final Path ASSETS = Path.of("src", "main", "resources", "static", "assets");

    private static byte[] minified(String file) throws IOException {
        return Files.readString(ASSETS.resolve(file))
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    @ParameterizedTest
    @CsvSource({
        "exeat.css,16384,5120",
        "dark.css,1024,512",
        "print.css,4096,1536",
        "exeat.js,6144,2560",
        "icons.svg,6144,2048"
    })
    void aFileKeepsToItsBudget(String file, int most, int mostPacked) throws IOException {
        assertThat(minified(file).length).isLessThanOrEqualTo(most);
        assertThat(packed(minified(file))).isLessThanOrEqualTo(mostPacked);
    }

    @Test
    void noTemplateHasAStyleOrAScriptOfItsOwn() throws IOException {
        try (var templates = Files.list(Path.of("src", "main", "resources", "templates"))) {
            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(template -> assertThat(Files.readString(template))
                            .doesNotContain(" style=", "<style", " onclick=", "javascript:")
                            .doesNotContainPattern("<script(?![^>]*src=)"));
        }
    }
}
