package lu.exeat.cli.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.cli.terminal.Wrapped;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// What the commands of the item master print.
final class ItemWords {
    private static final WordingFile WORDS = WordingFile.of(ItemWords.class, "items.yaml");

    private final Terminal terminal;
    private final Language language;

    ItemWords(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    String word(String key, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }

    /// - `rows`: items in the file
    void print(ItemMaster.Change change, int rows, boolean dryRun, Format.TextOrJson format) {
        switch (format) {
            case JSON -> terminal.out().print(AnswerJson.indented(document(change, rows, dryRun)));
            case TEXT -> {
                change.changed().forEach(each -> {
                    terminal.out().println(terminal.styled(each.after().number(), Terminal.Style.STRONG));
                    each.differences()
                            .forEach((field, difference) ->
                                    say(field + ": " + shown(difference.before()) + " → " + shown(difference.after())));
                });
                terminal.out()
                        .println(word(
                                dryRun ? "wouldTake" : "taken",
                                rows,
                                change.added().size(),
                                change.changed().size(),
                                change.same(),
                                change.untouched()));
            }
        }
    }

    void say(String text) {
        Wrapped.lines(text, "  ", terminal.width()).forEach(terminal.out()::println);
    }

    private String shown(String value) {
        return value.isEmpty() ? word("nothing") : value;
    }

    private static Map<String, Object> document(ItemMaster.Change change, int rows, boolean dryRun) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rows", rows);
        document.put("taken", !dryRun);
        document.put("added", change.added().stream().map(item -> item.number()).toList());
        List<Object> changed = new ArrayList<>();
        for (ItemMaster.Changed each : change.changed()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            each.differences()
                    .forEach((field, difference) ->
                            fields.put(field, Map.of("before", difference.before(), "after", difference.after())));
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("number", each.after().number());
            item.put("fields", fields);
            changed.add(item);
        }
        document.put("changed", changed);
        document.put("same", change.same());
        document.put("untouched", change.untouched());
        return document;
    }
}
