package lu.exeat.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.cli.table.Table;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;

/// Answers as CSV (RFC 4180), one row each: what a spreadsheet takes back beside the orders.
///
/// Several values of one cell have `; ` between. A cell that a spreadsheet would take for a formula gets an apostrophe
/// in front: ids and problems hold what others wrote.
final class AnswerTable implements AnswerForm {
    private static final List<String> HEADERS = List.of(
            "order",
            "rows",
            "outcome",
            "reason",
            "atLeast",
            "asOf",
            "customsDocuments",
            "generalAuthorisations",
            "openQuestions",
            "provisions",
            "unverified",
            "itemMaster",
            "problems");

    private final Table.Style style;
    private final Language language;

    AnswerTable(Table.Style style, Language language) {
        this.style = style;
        this.language = language;
    }

    @Override
    public void write(Map<String, Object> answer, OutputStream into) throws IOException {
        Map<?, ?> determination = answer.get("determination") instanceof Map<?, ?> map ? map : Map.of();
        Stream<String> cells = Stream.of(
                text(answer.get("id")),
                answer.get("rows") instanceof List<?> rows
                        ? rows.stream().map(String::valueOf).collect(Collectors.joining(" "))
                        : text(answer.get("line")),
                text(determination.get("outcome")),
                text(determination.get("reason")),
                text(determination.get("atLeast")),
                text(determination.get("asOf")),
                each(determination.get("customsDocuments"), this::customs),
                each(determination.get("generalAuthorisations"), AnswerTable::generalAuthorisation),
                each(determination.get("openQuestions"), question -> text(question.get("question"))),
                each(determination.get("findings"), this::deciding),
                determination.get("unverified") instanceof List<?> entries
                        ? entries.stream().map(String::valueOf).collect(Collectors.joining("; "))
                        : "",
                each(answer.get("itemMaster"), item -> item.get("number") + " " + item.get("standing")),
                each(answer.get("problems"), AnswerTable::problem));
        into.write(row(cells));
    }

    private String customs(Map<?, ?> document) {
        return document.get("code") + " " + document.get("authorisation");
    }

    private static String generalAuthorisation(Map<?, ?> authorisation) {
        return Objects.equals(authorisation.get("status"), "NOT_AVAILABLE")
                ? ""
                : authorisation.get("code") + " " + authorisation.get("status");
    }

    private String deciding(Map<?, ?> finding) {
        return Boolean.TRUE.equals(finding.get("deciding"))
                ? Citation.of(text(finding.get("provision")), language)
                : "";
    }

    private static String problem(Map<?, ?> problem) {
        String place = problem.get("header") == null ? text(problem.get("pointer")) : text(problem.get("header"));
        String row = problem.get("line") == null ? "" : problem.get("line") + " ";
        String found = text(problem.get("found"));
        return row + place + (found.isEmpty() ? "" : " \"" + found + "\"") + ": " + problem.get("allowed");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String each(@Nullable Object list, Function<Map<?, ?>, String> words) {
        return list instanceof List<?> entries
                ? entries.stream()
                        .flatMap(entry -> entry instanceof Map<?, ?> map ? Stream.of(words.apply(map)) : Stream.empty())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "))
                : "";
    }

    @Override
    public void begin(OutputStream into) throws IOException {
        if (style.marked()) {
            into.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        into.write(row(HEADERS.stream()));
    }

    private byte[] row(Stream<String> cells) {
        String row = cells.map(this::cell).collect(Collectors.joining(String.valueOf(style.separator())));
        return (row + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r].*|-(?![0-9.,]+$).*") ? "'" + text : text;
        boolean quoted = safe.indexOf(style.separator()) >= 0 || safe.matches("(?s).*[\"\\r\\n].*");
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
