package lu.exeat.lawbook.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.lawbook.transaction.FactNames;
import lu.exeat.lawbook.transaction.Item;
import lu.exeat.lawbook.transaction.Party;
import lu.exeat.lawbook.transaction.PartyRole;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// An answer as a page of XHTML to be printed: the outcome, the transaction with its parties and items, and then all
/// that [AnswerText] says, in its words and its order.
///
/// Made to fit on one sheet of A4 where there is not too much to say; what is more goes on further sheets. The style
/// sheet stands within; nothing is loaded from elsewhere.
public final class AnswerPaper {
    private static final WordingFile WORDS = WordingFile.of(AnswerPaper.class, "paper.yaml");

    private final Answer answer;
    private final Transaction transaction;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private AnswerPaper(Answer answer, Language language) {
        this.answer = answer;
        this.transaction = answer.transaction();
        this.language = language;
    }

    /// - `fonts`: families for the style sheet, in the order in which a sign is looked for
    public static String of(Answer answer, Language language, String fonts) {
        AnswerPaper paper = new AnswerPaper(answer, language);
        List<AnswerText.Line> lines = AnswerText.of(answer, language);
        paper.head(fonts);
        int begun = paper.banner(lines);
        paper.transaction();
        paper.parties();
        paper.items();
        paper.body(lines.subList(begun, lines.size()));
        paper.page.append("</body></html>\n");
        return paper.page.toString();
    }

    /// A sign that no XML may hold becomes the sign for what cannot be shown.
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private String word(String key, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }

    private void add(String markup) {
        page.append(markup);
    }

    private void text(String open, String text, String close) {
        page.append(open).append(escaped(text)).append(close).append('\n');
    }

    private String title() {
        return word("title") + transaction.id().map(id -> " — " + id).orElse("");
    }

    private void head(String fonts) {
        add("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\" xml:lang=\""
                + language.code() + "\"><head>");
        text("<title>", title(), "</title>");
        add("<meta name=\"description\" content=\""
                + escaped(word("description")).replace("\"", "&quot;") + "\"/>");
        add("<style>" + styles().replace("FONTS", fonts) + "</style></head><body>");
        text("<div class=\"foot\">", "lawbook " + answer.lawbook() + " · " + word("authentic"), "</div>");
        text("<h1>", title(), "</h1>");
    }

    private static String styles() {
        try (InputStream in = AnswerPaper.class.getResourceAsStream("paper.css")) {
            if (in == null) {
                throw new IllegalStateException("no resource paper.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The outcome with the sentences behind it; answers how many lines that were.
    private int banner(List<AnswerText.Line> lines) {
        add("<div class=\"banner " + AnswerDocument.tone(answer.outcome()) + "\">");
        int line = 0;
        while (line < lines.size() && lines.get(line).kind() != AnswerText.Kind.HEADING) {
            AnswerText.Line each = lines.get(line);
            boolean last = line > 0 && each.text().startsWith("lawbook ");
            if (!last) {
                text(each.kind() == AnswerText.Kind.OUTCOME ? "<p class=\"word\">" : "<p>", each.text(), "</p>");
            }
            line++;
        }
        add("</div>\n");
        return line;
    }

    private void transaction() {
        List<List<String>> rows = new ArrayList<>();
        transaction.id().ifPresent(id -> rows.add(List.of(word("id"), id)));
        rows.add(List.of(word("day"), WrittenDay.of(transaction.date(), language)));
        rows.add(List.of(word("authority"), named(transaction.authority())));
        rows.add(List.of(
                word("activity"),
                transaction
                        .route()
                        .activity()
                        .map(each -> AnswerWording.value("activity", each.name(), language))
                        .orElse(word("notKnown"))));
        rows.add(List.of(
                word("means"),
                transaction
                        .route()
                        .means()
                        .map(each -> AnswerWording.value("means", each.name(), language))
                        .orElse(word("notKnown"))));
        rows.add(List.of(
                word("route"),
                named(transaction.route().from()) + " – "
                        + named(transaction.route().destination())));
        add("<table>");
        for (int row = 0; row < rows.size(); row += 2) {
            add("<tr>");
            for (List<String> cell : rows.subList(row, Math.min(row + 2, rows.size()))) {
                text("<th scope=\"row\">", cell.getFirst(), "</th>");
                text("<td>", cell.getLast(), "</td>");
            }
            if (row + 1 == rows.size()) {
                add("<td></td><td></td>");
            }
            add("</tr>");
        }
        add("</table>\n");
    }

    private String named(Optional<Country> country) {
        return country.map(each -> each.name(language)).orElse(word("notKnown"));
    }

    private void parties() {
        text("<h2>", word("parties"), "</h2>");
        if (transaction.parties().listAll().isEmpty()) {
            text("<p class=\"more\">", word("noParties"), "</p>");
            return;
        }
        header("parties", "part", "party", "country");
        for (Map.Entry<PartyRole, List<Party>> role :
                transaction.parties().byRole().entrySet()) {
            for (Party party : role.getValue()) {
                row(
                        word("role." + role.getKey().field()),
                        party.name()
                                + party.kind()
                                        .map(kind ->
                                                " (" + AnswerWording.value("endUser.kind", kind.name(), language) + ")")
                                        .orElse(""),
                        named(party.country()));
            }
        }
        add("</tbody></table>\n");
    }

    private void items() {
        text("<h2>", AnswerWording.word("heading.items", language), "</h2>");
        header("items", "item", "code", "list", "quantity", "outcome");
        for (int index = 0; index < transaction.items().size(); index++) {
            Item item = transaction.items().get(index);
            String name = Stream.of(item.ref(), item.description())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            row(
                    (index + 1) + ". " + name,
                    item.code()
                            .map(code -> AnswerWording.value(FactNames.CODE.name(), code, language))
                            .orElse(word("notKnown")),
                    item.list()
                            .map(list -> AnswerWording.value(FactNames.LIST.name(), list.name(), language))
                            .orElse(word("notKnown")),
                    amounts(item),
                    AnswerWording.outcomeWord(
                            answer.determination().items().get(index).outcome().name(), language));
        }
        add("</tbody></table>\n");
    }

    private static String amounts(Item item) {
        return Stream.of(
                        item.quantity()
                                .map(quantity -> quantity.amount().toPlainString()
                                        + quantity.unit()
                                                .map(unit -> " " + unit)
                                                .orElse("")),
                        item.value().map(money -> money.amount().toPlainString() + " " + money.currency()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private void header(String table, String... columns) {
        add("<table class=\"rows " + table + "\"><thead><tr>");
        for (String column : columns) {
            text("<th scope=\"col\">", word(column), "</th>");
        }
        add("</tr></thead><tbody>");
    }

    private void row(String... cells) {
        add("<tr>");
        for (String cell : cells) {
            text("<td>", cell, "</td>");
        }
        add("</tr>");
    }

    /// Headings, and below each its points, each with its details in one run: paper has no room for a line each. The
    /// items stand in their table, the hash in the foot.
    private void body(List<AnswerText.Line> lines) {
        String items = AnswerWording.word("heading.items", language);
        int line = 0;
        while (line < lines.size()) {
            int end = line + 1;
            while (end < lines.size() && lines.get(end).kind() != AnswerText.Kind.HEADING) {
                end++;
            }
            if (!lines.get(line).text().equals(items)) {
                text("<h2>", lines.get(line).text(), "</h2>");
                points(lines.subList(line + 1, end));
            }
            line = end;
        }
        if (answer.unverified().isEmpty()) {
            text("<p class=\"detail\">", word("allVerified"), "</p>");
        }
    }

    private void points(List<AnswerText.Line> lines) {
        add("<ul>");
        int line = 0;
        while (line < lines.size()) {
            StringBuilder details = new StringBuilder();
            int next = line + 1;
            while (next < lines.size() && lines.get(next).kind() == AnswerText.Kind.DETAIL) {
                boolean sentence = details.toString().matches("(?s).*[.?!]");
                details.append(details.isEmpty() ? "" : sentence ? " " : " · ")
                        .append(lines.get(next).text());
                next++;
            }
            if (lines.get(line).kind() != AnswerText.Kind.META) {
                text("<li>", lines.get(line).text(), "");
                if (!details.isEmpty()) {
                    text("<span class=\"detail\">", details.toString(), "</span>");
                }
                add("</li>");
            }
            line = next;
        }
        add("</ul>");
    }
}
