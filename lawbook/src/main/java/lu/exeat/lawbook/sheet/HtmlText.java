package lu.exeat.lawbook.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.exeat.terms.language.Language;

/// A page as HTML that is well-formed XML too: no scripts, one style sheet beside the languages' folders.
final class HtmlText {
    static final String ENDING = ".html";
    static final String STYLE_SHEET = "sheets.css";

    private final StringBuilder html = new StringBuilder();
    private final Language language;

    private HtmlText(Language language) {
        this.language = language;
    }

    static String of(Page page) {
        HtmlText text = new HtmlText(page.language());
        text.head(page);
        page.blocks().forEach(text::block);
        text.foot(page);
        return text.html.toString();
    }

    /// The page that stands before all languages and leads into each.
    static String ofEntrance() {
        HtmlText text = new HtmlText(Language.EN);
        text.start("", SheetWording.say("site.title", Language.EN), "");
        text.html.append("<main id=\"main\">\n<h1>Exeat</h1>\n<ul class=\"plain\">\n");
        for (Language each : Language.values()) {
            text.html
                    .append("<li lang=\"" + each.code() + "\"><a hreflang=\"" + each.code() + "\" href=\"" + each.code()
                            + "/" + Address.CONTENTS.href(ENDING) + "\">")
                    .append(escaped(SheetWording.say("site.title", each)))
                    .append("</a></li>\n");
        }
        text.html.append("</ul>\n</main>\n</body>\n</html>\n");
        return text.html.toString();
    }

    private void start(String title, String site, String up) {
        html.append("<!DOCTYPE html>\n<html lang=\"" + language.code()
                        + "\">\n<head>\n<meta charset=\"utf-8\" />\n<title>")
                .append(escaped(title.isEmpty() ? site : title + " – " + site))
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
                .append("<link rel=\"stylesheet\" href=\"" + up + STYLE_SHEET + "\" />\n</head>\n<body>\n");
    }

    private void head(Page page) {
        String title = page.over().isEmpty() || page.over().equals(page.title())
                ? page.title()
                : page.over() + " – " + page.title();
        start(title, say("site.title"), "../");
        html.append("<a class=\"skip\" href=\"#main\">" + escaped(say("site.skip")) + "</a>\n<header class=\"head\">\n")
                .append("<div class=\"bar\">\n<a class=\"name\" href=\"" + Address.CONTENTS.href(ENDING)
                        + "\">Exeat</a>\n")
                .append("<nav aria-label=\"" + escaped(say("site.languages")) + "\">\n<ul class=\"languages\">\n");
        for (Language each : Language.values()) {
            String current = each == language ? " aria-current=\"true\"" : "";
            html.append("<li><a lang=\"" + each.code() + "\" hreflang=\"" + each.code() + "\" href=\"../" + each.code()
                            + "/" + page.address().href(ENDING) + "\"" + current + ">")
                    .append("<span class=\"long\">" + escaped(SheetWording.say("language." + each.code(), each))
                            + "</span>")
                    .append("<span class=\"short\" aria-hidden=\"true\">"
                            + each.code().toUpperCase(Locale.ROOT) + "</span>")
                    .append("</a></li>\n");
        }
        html.append("</ul>\n</nav>\n</div>\n</header>\n");
        html.append("<nav class=\"pages\" aria-label=\"" + escaped(say("site.pages")) + "\">\n<ul>\n");
        place(page, Address.CONTENTS, "contents.title");
        place(page, Address.FACTS, "facts.title");
        place(page, Address.LISTS, "lists.title");
        html.append("</ul>\n</nav>\n<main id=\"main\">\n");
        if (!page.over().isEmpty() && !page.over().equals(page.title())) {
            html.append("<p class=\"meta\">" + escaped(page.over()) + "</p>\n");
        }
        html.append("<h1>" + escaped(page.title()) + "</h1>\n");
    }

    private void place(Page page, Address address, String key) {
        String current = page.address().equals(address) ? " aria-current=\"page\"" : "";
        html.append("<li><a href=\"" + address.href(ENDING) + "\"" + current + ">" + escaped(say(key)) + "</a></li>\n");
    }

    private void foot(Page page) {
        html.append("</main>\n<footer class=\"foot\">\n<div>\n<p>" + escaped(say("site.foot")) + "</p>\n<p><a href=\""
                + page.address().href(".md") + "\">" + escaped(say("site.markdown"))
                + "</a></p>\n</div>\n</footer>\n</body>\n</html>\n");
    }

    private String say(String key) {
        return SheetWording.say(key, language);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, String words) ->
                html.append("<h" + level + ">" + escaped(words) + "</h" + level + ">\n");
            case Block.Paragraph(List<Span> line) -> html.append("<p>" + line(line) + "</p>\n");
            case Block.Quote(String words) -> html.append("<blockquote><p>" + escaped(words) + "</p></blockquote>\n");
            case Block.Points(List<Block.Point> points, boolean tree) -> points(points, tree ? " class=\"tree\"" : "");
            case Block.Rows(List<Block.Row> rows) -> {
                html.append("<dl>\n");
                rows.forEach(row -> html.append(
                        "<div><dt>" + escaped(row.name()) + "</dt><dd>" + line(row.value()) + "</dd></div>\n"));
                html.append("</dl>\n");
            }
            case Block.Table table -> table(table);
        }
    }

    private void points(List<Block.Point> points, String css) {
        html.append("<ul" + css + ">\n");
        for (Block.Point point : points) {
            html.append("<li>");
            if (point.parts().isEmpty()) {
                html.append("<span class=\"line\">" + line(point.line()) + "</span>");
            } else if (point.folded()) {
                html.append("<details><summary>" + line(point.line()) + "</summary>\n");
                points(point.parts(), "");
                html.append("</details>");
            } else {
                html.append("<span class=\"line\">" + line(point.line()) + "</span>\n");
                points(point.parts(), "");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void table(Block.Table table) {
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + escaped(table.caption())
                + "\">\n<table>\n<caption>" + escaped(table.caption()) + "</caption>\n<thead><tr>");
        table.head().forEach(cell -> html.append("<th scope=\"col\">" + escaped(cell) + "</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>" + line(cell) + "</td>"));
            html.append("</tr>\n");
        });
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private String line(List<Span> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(span -> text.append(span(span)));
        return text.toString();
    }

    private String span(Span span) {
        String words = escaped(span.text());
        String styled = switch (span.style()) {
            case PLAIN -> words;
            case META -> "<span class=\"meta\">" + words + "</span>";
            case CODE -> "<code>" + words + "</code>";
            case MARK -> "<span class=\"mark\">" + words + "</span>";
            case ADDED ->
                "<ins><span class=\"mark\">" + escaped(say("difference.added")) + "</span> " + words + "</ins>";
            case REMOVED ->
                "<del><span class=\"mark\">" + escaped(say("difference.removed")) + "</span> " + words + "</del>";
            case STOP -> tone("stop", words);
            case PERMIT -> tone("permit", words);
            case TELL -> tone("tell", words);
        };
        Optional<String> href = span.target().map(target -> target.href(ENDING));
        return href.map(to -> "<a href=\"" + escaped(to) + "\">" + styled + "</a>")
                .orElse(styled);
    }

    /// An outcome's word with its shape, so that the colour never stands alone.
    private static String tone(String tone, String words) {
        return "<span class=\"tone " + tone + "\">" + Shape.svg(tone) + words + "</span>";
    }

    /// A text as it may stand between tags and in an attribute in double quotes.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    /// The shapes of the tones that an effect can have.
    private static final class Shape {
        static String svg(String tone) {
            String path = switch (tone) {
                case "stop" -> "M15 2h18l13 13v18L33 46H15L2 33V15zM11 20.5v7h26v-7z";
                case "permit" ->
                    "M24 1 47 24 24 47 1 24zM24 14a5.5 5.5 0 0 0-2.75 10.26L19 34h10l-2.25-9.74A5.5 5.5 0 0 0 24 14z";
                case "tell" -> "M2 9h44L24 26.5zM2 13.5 24 31l22-17.5V40H2z";
                default -> throw new IllegalArgumentException("no shape: " + tone);
            };
            return "<svg aria-hidden=\"true\" viewBox=\"0 0 48 48\"><path fill-rule=\"evenodd\" d=\"" + path
                    + "\" /></svg>";
        }
    }
}
