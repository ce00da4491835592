package lu.exeat.lawbook.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lu.exeat.lawbook.obligation.Phrasing.Phrase;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// Finds the obligations that a text states and the provisions they speak of, in the law of the day on which it was
/// said.
///
/// A text that states an obligation wrongly is found all the same: this tells what it speaks of, not whether it is
/// right.
public final class Obligations {
    /// From this day on Regulation (EU) 2021/821 is the law, before it Regulation (EC) 428/2009.
    private static final LocalDate NEW_REGULATION = LocalDate.of(2021, 9, 9);

    private static final String LIST = "word.";
    private static final Obligations SHIPPED = new Obligations();

    private record Rule(String provision, Optional<String> earlier, List<Phrasing> ways, List<Phrasing> unless) {
        String provision(boolean newLaw) {
            return newLaw ? provision : earlier.orElse(provision);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private Obligations() {
        WordingFile file = WordingFile.of(Obligations.class, "obligations.yaml");
        Map<String, List<Phrase>> lists = lists(file);
        file.entries().forEach((key, properties) -> {
            if (!key.startsWith(LIST)) {
                rules.add(rule(key, properties, lists));
            }
        });
    }

    private static Map<String, List<Phrase>> lists(WordingFile file) {
        Map<String, List<Phrase>> lists = new HashMap<>();
        for (String language : Language.listCodes()) {
            file.entries().forEach((key, properties) -> {
                if (key.startsWith(LIST)) {
                    lists.computeIfAbsent(key.substring(LIST.length()), _ -> new ArrayList<>())
                            .addAll(Phrasing.parsePart(require(key, properties, language), Map.of()));
                }
            });
        }
        return lists;
    }

    private static String require(String key, Map<String, String> properties, String name) {
        String value = properties.get(name);
        if (value == null) {
            throw new IllegalStateException("obligations.yaml: " + key + " has no " + name);
        }
        return value;
    }

    private static Rule rule(String key, Map<String, String> properties, Map<String, List<Phrase>> lists) {
        List<Phrasing> ways = new ArrayList<>();
        for (String language : Language.listCodes()) {
            ways.addAll(Phrasing.parse(require(key, properties, language), lists));
        }
        List<Phrasing> unless = Optional.ofNullable(properties.get("unless"))
                .map(written -> Phrasing.parse(written, lists))
                .orElse(List.of());
        return new Rule(
                require(key, properties, "provision"), Optional.ofNullable(properties.get("earlier")), ways, unless);
    }

    /// All identifiers of provisions that may be answered.
    static Set<String> provisions() {
        Set<String> provisions = new TreeSet<>();
        for (Rule rule : SHIPPED.rules) {
            provisions.add(rule.provision(true));
            provisions.add(rule.provision(false));
        }
        return provisions;
    }

    /// The obligations of a text in the order of their places, each provision once a sentence.
    ///
    /// - `saidOn`: the day on which the text was published; without it the law now in force counts
    public static List<Obligation> read(String text, Optional<LocalDate> saidOn) {
        boolean newLaw = saidOn.isEmpty() || !saidOn.get().isBefore(NEW_REGULATION);
        List<Obligation> obligations = new ArrayList<>();
        for (List<Word> sentence : Word.sentences(text)) {
            Map<String, Obligation> found = new HashMap<>();
            for (Rule rule : SHIPPED.rules) {
                if (rule.unless().stream().noneMatch(way -> way.find(sentence).isPresent())) {
                    rule.ways().stream()
                            .map(way -> way.find(sentence))
                            .flatMap(Optional::stream)
                            .findFirst()
                            .ifPresent(words -> found.putIfAbsent(
                                    rule.provision(newLaw),
                                    new Obligation(
                                            sentence.get(words[0]).start(),
                                            sentence.get(words[1]).end(),
                                            rule.provision(newLaw))));
                }
            }
            obligations.addAll(found.values());
        }
        obligations.sort(Comparator.comparingInt(Obligation::start)
                .thenComparing(Obligation::end)
                .thenComparing(Obligation::provision));
        return List.copyOf(obligations);
    }
}
