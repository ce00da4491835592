package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// The words for countries and their peoples, inflected, in four languages.
///
/// Names come from the JDK's locale data, everything else from `countries.yaml`.
final class CountryWords {
    /// Whether a word names the country, or says that something or somebody is of it.
    enum Form {
        NOUN,
        ADJECTIVE
    }

    record Word(Country country, Form form) {}

    /// Names that are other words more often than countries: left out in the language given.
    private static final Set<String> OTHER_WORDS = Set.of(
            "fr:Réunion",
            "fr:Maurice",
            "fr:Grenade",
            "fr:Dominique",
            "fr:Saint-Martin",
            "en:Dominica",
            "fr:La Réunion");
    private static final Set<String> NOT_IN_ENGLISH = Set.of("Island", "Estland");

    private static final CountryWords SHIPPED = new CountryWords();

    private final Phrases<Word> phrases = Phrases.exact();
    /// First parts of compounds: "franco" in "franco-allemand".
    private final Set<String> firsts = new HashSet<>();

    private CountryWords() {
        for (Country country : Country.listAll()) {
            for (Language language : Language.values()) {
                addName(country, country.name(language), language);
            }
        }
        WordingFile file = WordingFile.of(CountryWords.class, "countries.yaml");
        for (Map.Entry<String, Map<String, String>> entry : file.entries().entrySet()) {
            Country country = Country.findByCode(entry.getKey())
                    .orElseThrow(() -> new IllegalStateException("no country " + entry.getKey()));
            entry.getValue().forEach((kind, words) -> WordClass.split(words).forEach(word -> add(country, kind, word)));
        }
    }

    static CountryWords shipped() {
        return SHIPPED;
    }

    private void addName(Country country, String name, Language language) {
        if (name.indexOf('(') >= 0 || name.contains("SAR ") || OTHER_WORDS.contains(language.code() + ":" + name)) {
            return;
        }
        noun(country, name);
        if (name.contains("&")) {
            noun(country, name.replace("&", "and"));
        }
        if (language == Language.FR && name.startsWith("Île")) {
            noun(country, "î" + name.substring(1));
        }
        if (name.startsWith("St. ")) {
            noun(country, name.replace("St. ", "Saint "));
        }
        if (language == Language.LB && name.endsWith("ien")) {
            noun(country, name.substring(0, name.length() - 1)); // "u Saudi-Arabie verkaaft"
        }
        boolean german = language == Language.DE || language == Language.LB;
        if (german && !name.endsWith("s") && !name.endsWith("e")) {
            noun(country, name + "s");
        }
    }

    private void noun(Country country, String name) {
        phrases.put(name, new Word(country, Form.NOUN));
        if (name.length() > 3) {
            phrases.put(name.toUpperCase(Locale.ROOT), new Word(country, Form.NOUN)); // as in headings
        }
    }

    private void add(Country country, String kind, String word) {
        if (kind.equals("name")) {
            noun(country, word);
            return;
        }
        List<String> forms = word.startsWith("=")
                ? List.of(word.substring(1))
                : switch (kind) {
                    case "fr" -> french(word);
                    case "de" -> germanic(word, List.of("", "e", "en", "er", "em", "es"));
                    case "lb" -> germanic(word, List.of("", "e", "en", "er", "em", "t"));
                    case "en" -> english(word);
                    case "first" -> List.of(word);
                    case "people" -> people(word);
                    default -> throw new IllegalStateException("no kind of country word: " + kind);
                };
        if (kind.equals("first")) {
            firsts.add(word);
        }
        Word value = new Word(country, Form.ADJECTIVE);
        for (String form : forms) {
            phrases.put(form, value);
            if (!kind.equals("en") && !kind.equals("first") && Character.isLowerCase(form.codePointAt(0))) {
                phrases.put(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), value);
            }
        }
    }

    static List<String> french(String masculine) {
        String feminine;
        if (masculine.endsWith("e") || masculine.endsWith("i")) {
            feminine = masculine.endsWith("e") ? masculine : masculine + "e";
        } else if (masculine.endsWith("en") || masculine.endsWith("éen") || masculine.endsWith("on")) {
            feminine = masculine + "ne";
        } else {
            feminine = masculine + "e";
        }
        String plural = masculine.endsWith("s") ? masculine : masculine + "s";
        return List.of(masculine, feminine, plural, feminine + "s");
    }

    static List<String> germanic(String stem, List<String> endings) {
        return endings.stream().map(ending -> stem + ending).toList();
    }

    private static List<String> english(String adjective) {
        boolean plural = !adjective.endsWith("ese")
                && !adjective.endsWith("sh")
                && !adjective.endsWith("ch")
                && !adjective.endsWith("s");
        return plural ? List.of(adjective, adjective + "s") : List.of(adjective);
    }

    private static List<String> people(String noun) {
        List<String> forms = new ArrayList<>(List.of(noun));
        if (noun.endsWith("e")) {
            String stem = noun.substring(0, noun.length() - 1);
            forms.addAll(List.of(noun + "n", stem + "in", stem + "innen"));
        } else if (noun.endsWith("er")) {
            forms.addAll(List.of(noun + "n", noun + "s", noun + "in", noun + "innen"));
        } else if (noun.endsWith("i") || noun.endsWith("o")) {
            forms.addAll(List.of(noun + "s"));
        } else {
            forms.addAll(List.of(noun + "en", noun + "n", noun + "in", noun + "innen"));
        }
        return forms;
    }

    /// The country word at a token; the longest one.
    Optional<Phrases.Found<Word>> find(Passage passage, int at) {
        Optional<Phrases.Found<Word>> found = phrases.find(passage, at);
        if (found.isEmpty() || isOther(passage, at, found.get())) {
            return Optional.empty();
        }
        return found;
    }

    private boolean isOther(Passage passage, int at, Phrases.Found<Word> found) {
        Token token = passage.token(at);
        boolean first = firsts.contains(token.text()) && found.length() == 1;
        if (first && !isHyphen(passage, at + 1)) {
            return true; // "franco" is a country's word only in "franco-allemand"
        }
        Language language = passage.language(at);
        int end = passage.sentenceEnd(at);
        int next = at + found.length();
        if (language == Language.EN && found.length() == 1 && NOT_IN_ENGLISH.contains(token.text())) {
            return true;
        }
        // "Kuwait City" and the like are cities; "New Mexico" is no country
        if (next < end && (passage.token(next).is("city") || passage.token(next).is("stadt"))
                || at > passage.start(passage.sentence(at))
                        && passage.token(at - 1).text().equals("New")) {
            return found.value().form() == Form.NOUN
                    && !found.value().country().code().equals("LU"); // the city bears the country's name
        }
        return found.value().form() == Form.ADJECTIVE && isLanguage(passage, at, next, end);
    }

    private static boolean isHyphen(Passage passage, int at) {
        return at < passage.size()
                && passage.token(at).text().equals("-")
                && passage.token(at).glued();
    }

    /// "in English", "auf Deutsch", "en français", "op Lëtzebuergesch": a language, no people.
    private static boolean isLanguage(Passage passage, int at, int next, int end) {
        Token token = passage.token(at);
        boolean closed = next >= end
                || !passage.token(next).isWord()
                || WordClass.of("function").has(passage.token(next));
        if (at == passage.sentenceStart(at)) {
            return next < end && passage.token(next).is("version");
        }
        String before = passage.token(at - 1).folded();
        boolean language = switch (before) {
            case "en" -> passage.language(at) == Language.FR;
            case "in" -> passage.language(at) == Language.EN;
            case "auf", "op", "version", "traduction", "langue", "le" -> true;
            default -> false;
        };
        if (before.equals("le")) {
            return false;
        }
        boolean german =
                (before.equals("auf") || before.equals("op")) && token.text().endsWith("sch");
        return language && (closed || german || before.equals("en"));
    }
}
