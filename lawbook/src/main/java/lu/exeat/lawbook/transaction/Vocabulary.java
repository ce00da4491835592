package lu.exeat.lawbook.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.fact.FactName;
import lu.exeat.lawbook.transaction.FactEntry.Scope;
import lu.exeat.terms.language.WordingFile;

/// All facts that a transaction document can state, in the order of their file.
///
/// Immutable. The file is `facts.yaml` beside this class; [#with(List)] adds the questions of classification.
public final class Vocabulary {
    /// Facts of the whole act that have a field of their own in the document.
    static final Set<String> FIELDS = Set.of("date", "authority", "activity", "means", "from", "destination");

    static final String END_USE = "endUse.";

    private static final Vocabulary SHIPPED = read(WordingFile.of(Vocabulary.class, "facts.yaml"));

    private final Map<String, FactEntry> byName;
    private final Map<String, FactEntry> itemFacts = new LinkedHashMap<>();
    private final Map<String, FactEntry> endUses = new LinkedHashMap<>();
    private final Map<String, FactEntry> actFacts = new LinkedHashMap<>();

    private Vocabulary(Map<String, FactEntry> byName) {
        this.byName = byName;
        for (FactEntry entry : byName.values()) {
            String name = entry.name().name();
            if (entry.scope() == Scope.ITEM) {
                keepOne(itemFacts, entry.shortName(), entry);
            } else if (name.startsWith(END_USE)) {
                endUses.put(name.substring(END_USE.length()), entry);
            } else if (!FIELDS.contains(name)) {
                actFacts.put(name, entry);
            }
        }
        Map<String, FactEntry> longNames = new HashMap<>();
        itemFacts.values().forEach(entry -> longNames.put(entry.name().name(), entry));
        itemFacts.putAll(longNames);
    }

    private static void keepOne(Map<String, FactEntry> entries, String name, FactEntry entry) {
        if (entries.put(name, entry) != null) {
            throw new IllegalStateException("two facts have one name: " + name);
        }
    }

    /// The vocabulary of the encoded law.
    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /// Reads a file of words in which each key is a fact.
    ///
    /// - throws [IllegalStateException] naming the fact when one is incomplete
    static Vocabulary read(WordingFile file) {
        Map<String, FactEntry> entries = new LinkedHashMap<>();
        file.entries().forEach((name, properties) -> {
            String provisions = properties.getOrDefault("provisions", "");
            entries.put(
                    name,
                    new FactEntry(
                            FactName.of(name),
                            typeOf(name, properties),
                            Scope.valueOf(require(name, properties, "scope").toUpperCase(Locale.ROOT)),
                            file.require(name),
                            provisions.isEmpty() ? List.of() : List.of(provisions.split(" ", -1))));
        });
        return new Vocabulary(entries);
    }

    private static FactType typeOf(String name, Map<String, String> properties) {
        String type = require(name, properties, "type");
        return switch (type) {
            case "boolean" -> new FactType.YesOrNo();
            case "enum" -> new FactType.Choice(listWords(require(name, properties, "values")));
            case "knowledge" -> new FactType.KnowledgeLevel();
            case "date" -> new FactType.Day();
            case "string" -> new FactType.Text();
            case "country" -> new FactType.CountryCode(listWords(properties.getOrDefault("also", "")));
            case "code" -> new FactType.ListCode();
            case "number" -> new FactType.Number(properties.getOrDefault("unit", ""));
            default -> throw new IllegalStateException(name + ": no type " + type);
        };
    }

    private static List<String> listWords(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split("\\|", -1));
    }

    private static String require(String name, Map<String, String> properties, String property) {
        String value = properties.get(property);
        if (value == null) {
            throw new IllegalStateException(name + ": no " + property);
        }
        return value;
    }

    /// This vocabulary and further facts.
    ///
    /// - throws [IllegalStateException] when a name is there already
    public Vocabulary with(List<FactEntry> more) {
        Map<String, FactEntry> entries = new LinkedHashMap<>(byName);
        more.forEach(entry -> keepOne(entries, entry.name().name(), entry));
        return new Vocabulary(entries);
    }

    public Optional<FactEntry> find(FactName name) {
        return find(name.name());
    }

    public Optional<FactEntry> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public FactEntry require(FactName name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no fact in the vocabulary: " + name));
    }

    public List<FactEntry> listAll() {
        return new ArrayList<>(byName.values());
    }

    /// An item's fact by its name within the item or its full name.
    Optional<FactEntry> findItemFact(String name) {
        return Optional.ofNullable(itemFacts.get(name));
    }

    /// A use by its name within `endUse`.
    Optional<FactEntry> findEndUse(String name) {
        return Optional.ofNullable(endUses.get(name));
    }

    /// A fact of the whole act that has no field of its own.
    Optional<FactEntry> findActFact(String name) {
        return Optional.ofNullable(actFacts.get(name));
    }

    Set<String> itemFactNames() {
        return itemFacts.keySet();
    }

    Set<String> endUseNames() {
        return endUses.keySet();
    }

    Set<String> actFactNames() {
        return actFacts.keySet();
    }
}
