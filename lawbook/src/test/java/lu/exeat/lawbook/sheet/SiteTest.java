package lu.exeat.lawbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The written site as a whole: well-formed, without scripts, each link leads to a file. What a sheet says is shown in
/// [SheetsTest].
class SiteTest {
    private static final LocalDate JULY_2021 = LocalDate.of(2021, 7, 20);
    private static final LocalDate DECEMBER_2025 = LocalDate.of(2025, 12, 1);
    private static final LawIndex LAW = new LawIndex(Lawbook.shipped(), SheetsTest.shippedCases());
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(([^)]*)\\)");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        int written = new Site(LAW, List.of(JULY_2021, DECEMBER_2025)).writeTo(folder);

        assertThat(files("")).hasSize(written);
    }

    @Test
    void everyPageIsWellFormedAndEachOfItsLinksLeadsToAFile() throws Exception {
        for (Path file : files(".html")) {
            Document page = parse(file);
            assertThat(page.getElementsByTagName("h1").getLength())
                    .as(file.toString())
                    .isOne();
            assertThat(page.getElementsByTagName("script").getLength()).isZero();
            for (String attribute : List.of("style", "onclick", "onload")) {
                assertThat(elements(page, "*").stream().filter(each -> each.hasAttribute(attribute)))
                        .as("%s: %s", file, attribute)
                        .isEmpty();
            }
            List<String> links = new ArrayList<>();
            elements(page, "a").forEach(each -> links.add(each.getAttribute("href")));
            elements(page, "link").forEach(each -> links.add(each.getAttribute("href")));
            assertThat(links).as(file.toString()).isNotEmpty().doesNotContain("");
            lead(file, links);
        }
    }

    @Test
    void everyLinkOfTheMarkdownLeadsToAFile() throws IOException {
        for (Path file : files(".md")) {
            lead(
                    file,
                    MARKDOWN_LINK
                            .matcher(Files.readString(file))
                            .results()
                            .map((MatchResult link) -> link.group(1))
                            .toList());
        }
    }

    private static void lead(Path file, List<String> links) {
        for (String link : links) {
            String target = link.startsWith("#") ? "" : link;
            Path to = target.isEmpty() ? file : file.resolveSibling(target).normalize();
            assertThat(to).as("%s → %s", file, link).startsWith(folder).isRegularFile();
        }
    }

    @Test
    void everyLanguageHasTheSamePagesAndNoNameDiffersByLetterSizeAlone() throws IOException {
        Set<String> english = names(Language.EN);

        assertThat(english).contains("index.html", "facts.html", "lists.html", "difference-2021-07-20-2025-12-01.html");
        for (Language language : Language.values()) {
            assertThat(names(language)).isEqualTo(english);
        }
        Set<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        folded.addAll(english);
        assertThat(folded).hasSameSizeAs(english);
    }

    @Test
    void pagesSayWhichLanguageTheyAreIn() throws Exception {
        for (Language language : Language.values()) {
            Document page = parse(folder.resolve(language.code()).resolve("index.html"));

            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        }
    }

    /// Regulation 2021/821 replaced 428/2009 on 9 September 2021; the Luxembourg law stood on both days; Russia left
    /// EU003 on 5 May 2022 by Delegated Regulation (EU) 2022/699, and Iceland came to EU001.
    @Test
    void differenceTellsWhatCameWhatWentAndWhatChanged() throws IOException {
        String page = Files.readString(folder.resolve("en/difference-2021-07-20-2025-12-01.md"));
        String came = between(page, "## Came", "## Went");
        String went = between(page, "## Went", "## Changed");
        String changed = between(page, "## Changed", "## Dated lists");
        String lists = page.substring(page.indexOf("## Dated lists"));

        assertThat(came).contains("Art. 3(1), Reg. (EU) 2021/821").doesNotContain("428/2009", "Law of 27 June 2018");
        assertThat(went).contains("Art. 3(1), Reg. (EC) No 428/2009").doesNotContain("2021/821", "Law of 27 June 2018");
        assertThat(changed.lines().filter(line -> line.startsWith("- ")))
                .anyMatch(line -> line.contains("Art. 45(2), Law of 27 June 2018"))
                .noneMatch(line -> line.contains("428/2009") || line.contains("2021/821"));
        assertThat(between(lists, "[Destinations of EU003]", "[Destinations of EU004]"))
                .contains("**−** ")
                .contains("Russia");
        assertThat(between(lists, "[Destinations of EU001]", "\n- ")).contains("**+** Iceland (IS)");
    }

    @Test
    void listTellsTheDayOfEachChange() throws IOException {
        String page = Files.readString(folder.resolve("en/list-country-eu003.md"));

        assertThat(between(page, "## Changes", "## Entries")).contains("- 5 May 2022\n  - **−** Russia");
        assertThat(page).contains("until 4 May 2022");
    }

    @Test
    void entryThatWasNotReadIsMarked() throws IOException {
        assertThat(Files.readString(folder.resolve("en/list-place-parts-outside.md"))
                        .lines())
                .anyMatch(line -> line.startsWith("| Campione") && line.contains("**unverified**"));
    }

    @Test
    void daysThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new Site(LAW, List.of(DECEMBER_2025, JULY_2021)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Site(LAW, List.of(JULY_2021))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signsOfHtmlInATextAreEscaped() throws Exception {
        String text = "<b> & \"quoted\" 'thus' </b>";
        Page page = new Page(
                new Address("x"),
                Language.EN,
                text,
                text,
                List.of(new Block.Quote(text), Block.paragraph(Span.plain(text))));

        String html = HtmlText.of(page);

        assertThat(html).doesNotContain("<b>");
        assertThat(parse(html).getElementsByTagName("blockquote").item(0).getTextContent())
                .isEqualTo(text);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int to = text.indexOf(end, from + start.length());
        return to < 0 ? text.substring(from) : text.substring(from, to);
    }

    private static Set<String> names(Language language) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder.resolve(language.code()))) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static Document parse(Path file) throws Exception {
        return parse(Files.readString(file));
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
