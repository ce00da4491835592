package lu.exeat.lawbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;

/// The sheets as a folder of files: a page in each language as HTML and as Markdown, and one style sheet.
///
/// Nothing in it depends on a clock: the same law and the same days give the same bytes.
public final class Site {
    private final LawIndex law;
    private final List<LocalDate> days;

    /// - `days`: compared one with the next, the earliest first; none where nothing is to be compared
    /// - throws [IllegalArgumentException] when the days do not rise, or are one alone
    public Site(LawIndex law, List<LocalDate> days) {
        this.law = law;
        this.days = List.copyOf(days);
        if (days.size() == 1) {
            throw new IllegalArgumentException("one day has nothing to be compared with: " + days);
        }
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).isBefore(days.get(i))) {
                throw new IllegalArgumentException("days to compare rise: " + days);
            }
        }
    }

    /// Writes all files, over those of the same name. Returns how many.
    public int writeTo(Path folder) throws IOException {
        int written = 0;
        for (Language language : Language.values()) {
            Path pages = Files.createDirectories(folder.resolve(language.code()));
            for (Page page : pages(language)) {
                Files.writeString(pages.resolve(page.address().page() + HtmlText.ENDING), HtmlText.of(page));
                Files.writeString(pages.resolve(page.address().page() + MarkdownText.ENDING), MarkdownText.of(page));
                written += 2;
            }
        }
        Files.writeString(folder.resolve(Address.CONTENTS.href(HtmlText.ENDING)), HtmlText.ofEntrance());
        Files.writeString(folder.resolve(HtmlText.STYLE_SHEET), styleSheet());
        return written + 2;
    }

    /// A provision's sheet as Markdown.
    ///
    /// - throws [IllegalArgumentException] for an id that has none
    public static String markdown(LawIndex law, String provision, Language language) {
        if (!law.provisions().contains(provision)) {
            throw new IllegalArgumentException("no such provision: " + provision);
        }
        return MarkdownText.of(ProvisionSheet.of(law, provision, language));
    }

    List<Page> pages(Language language) {
        List<Page> differences = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            differences.add(DifferencePage.of(law, days.get(i - 1), days.get(i), language));
        }
        List<Page> pages = new ArrayList<>(differences);
        pages.add(Contents.provisions(law, differences, language));
        pages.add(Contents.facts(law, language));
        pages.add(Contents.lists(law, language));
        Vocabulary.shipped().listAll().forEach(entry -> pages.add(Contents.fact(law, entry, language)));
        law.provisions().forEach(id -> pages.add(ProvisionSheet.of(law, id, language)));
        law.lists().forEach(list -> pages.add(ListPage.of(law, list, language)));
        return pages;
    }

    private static String styleSheet() throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(HtmlText.STYLE_SHEET)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + HtmlText.STYLE_SHEET);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
