package lu.exeat.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.cli.terminal.Wrapped;
import lu.exeat.item.classification.FactEntry;
import lu.exeat.item.classification.FactVocabulary;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.terms.language.Language;

/// The facts that classify an item, as a list for people or scripts.
final class ClassificationFacts {
    private final Terminal terminal;

    ClassificationFacts(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Format.TextOrJson format) {
        switch (format) {
            case TEXT -> FactVocabulary.shipped().listAll().forEach(this::print);
            case JSON -> terminal.out().print(AnswerJson.indented(document()));
        }
    }

    private void print(FactEntry entry) {
        terminal.out()
                .println(terminal.styled(entry.name(), Terminal.Style.STRONG) + "  " + type(entry) + "  "
                        + String.join(" | ", entry.values()));
        for (Language language : Language.values()) {
            Wrapped.lines(entry.question(language), "  " + language.code() + "  ", terminal.width())
                    .forEach(terminal.out()::println);
        }
    }

    private static String type(FactEntry entry) {
        return entry.type().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> document() {
        List<Object> facts = new ArrayList<>();
        FactVocabulary.shipped().listAll().forEach(entry -> facts.add(fields(entry)));
        return Map.of("facts", facts);
    }

    private static Map<String, Object> fields(FactEntry entry) {
        Map<String, Object> question = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            question.put(language.code(), entry.question(language));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fact", entry.name());
        fields.put("type", type(entry));
        fields.put("unit", entry.unit());
        fields.put("values", entry.values());
        fields.put("question", question);
        return fields;
    }
}
