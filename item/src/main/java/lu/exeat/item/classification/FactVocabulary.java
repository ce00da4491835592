package lu.exeat.item.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.exeat.item.list.EntryTitles;
import lu.exeat.terms.language.Wording;
import lu.exeat.terms.language.WordingFile;

/// All facts that can be stated of an item: those of the trees, the gates, and one question for each entry.
public final class FactVocabulary {
    /// The start of the name of the question for a whole entry.
    public static final String ENTRY = "entry.";

    private static final FactVocabulary SHIPPED = new FactVocabulary();

    private final Map<String, FactEntry> entries;

    private FactVocabulary() {
        WordingFile file = WordingFile.of(FactVocabulary.class, "facts.yaml");
        Map<String, FactEntry> read = new LinkedHashMap<>();
        file.entries().forEach((name, properties) -> read.put(name, entry(name, properties, file.require(name))));
        Wording question =
                WordingFile.of(FactVocabulary.class, "classification.yaml").require("question.entry");
        EntryTitles.shipped().listCodes().forEach(code -> {
            Wording title = EntryTitles.shipped().require(code);
            String name = ENTRY + code;
            read.put(name, new FactEntry(name, FactType.BOOLEAN, "", List.of(), filled(question, code, title)));
        });
        entries = Collections.unmodifiableMap(read);
    }

    private static FactEntry entry(String name, Map<String, String> properties, Wording question) {
        List<String> values = new ArrayList<>();
        Optional.ofNullable(properties.get("values"))
                .ifPresent(written -> values.addAll(Arrays.asList(written.split(" \\| ", -1))));
        return new FactEntry(
                name,
                FactType.valueOf(properties.getOrDefault("type", "boolean").toUpperCase(Locale.ROOT)),
                properties.getOrDefault("unit", ""),
                values,
                question);
    }

    private static Wording filled(Wording question, String code, Wording title) {
        return new Wording(
                question.en().replace("{0}", code).replace("{1}", title.en()),
                question.fr().replace("{0}", code).replace("{1}", title.fr()),
                question.de().replace("{0}", code).replace("{1}", title.de()),
                question.lb().replace("{0}", code).replace("{1}", title.lb()));
    }

    public static FactVocabulary shipped() {
        return SHIPPED;
    }

    public Collection<FactEntry> listAll() {
        return entries.values();
    }

    public Optional<FactEntry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /// - throws [IllegalArgumentException] for a fact that the vocabulary does not have
    public FactEntry require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such fact: " + name));
    }
}
