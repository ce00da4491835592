package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the pages beside the code show can be typed in, and their links lead somewhere.
class DocumentationTest {
    private static final Path ROOT = Path.of(System.getProperty("exeat.root"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final Pattern YAML = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final Pattern CASE = Pattern.compile("(?s)  transaction:\\n.*?(?=  expect:)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

    @Test
    void transactionOfTheHowToIsRead() throws IOException {
        String block = first(YAML, "docs/howto/check-a-transaction.md").group(1).stripIndent();

        assertThat(read(block).date()).isEqualTo("2025-12-01");
    }

    @Test
    void caseOfTheHowToHoldsATransactionThatIsRead() throws IOException {
        String block = first(CASE, "docs/howto/run-cases.md").group().stripIndent();

        assertThat(read(block).items()).hasSize(1);
    }

    @Test
    void linksOfThePagesLeadToFiles() throws IOException {
        for (Path page : pages()) {
            List<Path> targets = LINK.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(target -> !target.contains("://"))
                    .map(target -> page.resolveSibling(target))
                    .toList();
            assertThat(targets)
                    .as(page.toString())
                    .allSatisfy(target -> assertThat(target).exists());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages = Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(10);
            return pages;
        }
    }

    private static MatchResult first(Pattern pattern, String page) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .findFirst()
                .orElseThrow();
    }

    private static Transaction read(String document) {
        return TransactionReader.shipped()
                .read(document, Optional.empty(), CLOCK)
                .require();
    }
}
