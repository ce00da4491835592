package lu.exeat.lawbook.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page as Markdown (CommonMark, with tables as GitHub has them).
final class MarkdownText {
    static final String ENDING = ".md";
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~]");

    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static String of(Page page) {
        MarkdownText markdown = new MarkdownText();
        if (!page.over().isEmpty()) {
            markdown.paragraph(escaped(page.over()));
        }
        markdown.paragraph("# " + escaped(page.title()));
        page.blocks().forEach(markdown::block);
        return markdown.text.toString();
    }

    private void paragraph(String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(line).append('\n');
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, String words) -> paragraph("#".repeat(level) + " " + escaped(words));
            case Block.Paragraph(List<Span> line) -> paragraph(line(line));
            case Block.Quote(String words) -> paragraph("> " + escaped(words));
            case Block.Points(List<Block.Point> points, boolean _) -> {
                text.append('\n');
                points.forEach(point -> point(point, ""));
            }
            case Block.Rows(List<Block.Row> rows) -> {
                text.append('\n');
                rows.forEach(row -> text.append("- ")
                        .append(escaped(row.name()))
                        .append(": ")
                        .append(line(row.value()))
                        .append('\n'));
            }
            case Block.Table table -> table(table);
        }
    }

    private void point(Block.Point point, String margin) {
        text.append(margin).append("- ").append(line(point.line())).append('\n');
        point.parts().forEach(part -> point(part, margin + "  "));
    }

    private void table(Block.Table table) {
        paragraph("| "
                + String.join(
                        " | ", table.head().stream().map(MarkdownText::escaped).toList()) + " |");
        text.append("|").append(" --- |".repeat(table.head().size())).append('\n');
        table.rows()
                .forEach(row -> text.append("| ")
                        .append(row.stream().map(MarkdownText::line).collect(Collectors.joining(" | ")))
                        .append(" |\n"));
    }

    private static String line(List<Span> line) {
        return line.stream().map(MarkdownText::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        String words = switch (span.style()) {
            case PLAIN, META -> escaped(span.text());
            case CODE -> "`" + span.text() + "`";
            case MARK, STOP, PERMIT, TELL -> "**" + escaped(span.text()) + "**";
            case ADDED -> "**+** " + escaped(span.text());
            case REMOVED -> "**−** " + escaped(span.text());
        };
        return span.target()
                .map(target -> "[" + words + "](" + target.href(ENDING) + ")")
                .orElse(words);
    }

    private static String escaped(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$0");
    }
}
