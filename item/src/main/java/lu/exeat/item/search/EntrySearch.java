package lu.exeat.item.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.exeat.terms.language.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Ranks the entries of the list by an exporter's description, in any of four languages.
///
/// The language that fits best counts, the others a little: a German description has English words in it. Pieces of
/// words find compounds. What a hit in goods says of software and technology is offered beside it. Immutable; safe for
/// several threads.
public final class EntrySearch {
    private static final int LOOKED_AT = 60;
    private static final int OFFERING = 6;
    private static final float OF_OTHER_LANGUAGES = 0.35f;
    private static final float OF_PIECES = 0.22f;
    private static final float OF_TITLE = 1.0f;
    private static final float OF_NAMES = 3f;
    private static final float OF_CODE = 50f;
    private static final double OF_TWIN = 0.45;
    private static final double OF_WANTED_TWIN = 0.9;
    private static final double OF_POINTER = 0.62;
    private static final int MOST_REASONS = 6;
    private static final Pattern CODE = Pattern.compile("(?<![\\p{Alnum}])([0-9][A-E][0-9]{3})(?![0-9])");
    static final Pattern CAS = Pattern.compile("(?<![0-9])([0-9]{2,7}-[0-9]{2}-[0-9])(?![0-9])");
    private static final List<String> SOFTWARE_WORDS = List.of(
            "software",
            "app",
            "program",
            "programme",
            "library",
            "source code",
            "logiciel",
            "application",
            "bibliotheque",
            "programm",
            "bibliothek",
            "quellcode",
            "code source",
            "update",
            "bibliotheik");
    private static final List<String> TECHNOLOGY_WORDS = List.of(
            "technology",
            "know-how",
            "drawings",
            "course",
            "training",
            "documentation",
            "manual",
            "paper",
            "report",
            "instructions",
            "technologie",
            "plans",
            "formation",
            "rapport",
            "zeichnungen",
            "schulung",
            "unterlagen",
            "bericht",
            "cours",
            "plang",
            "formatioun",
            "kurs",
            "code",
            "key",
            "schlussel",
            "cle");

    private static final EntrySearch SHIPPED = new EntrySearch();

    private final EntryIndex index = new EntryIndex();
    private final Twins twins = new Twins();

    private EntrySearch() {}

    public static EntrySearch shipped() {
        return SHIPPED;
    }

    /// The entries that fit best, the best first.
    ///
    /// - `most`: at most so many
    public List<Candidate> search(String description, int most) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, String> points = new HashMap<>();
        Map<String, String> from = new HashMap<>();
        for (EntryIndex.Hit hit : index.search(query(Words.telling(description)), LOOKED_AT)) {
            String entry = hit.code().substring(0, 5);
            if (scores.putIfAbsent(entry, hit.score()) == null) { // hits come best first
                points.put(entry, hit.code());
            }
        }
        offer(scores, from, description);
        List<String> ranked = scores.keySet().stream()
                .sorted(Comparator.comparing((String entry) -> -scores.getOrDefault(entry, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (String entry : ranked) {
            String code = points.getOrDefault(entry, entry);
            candidates.add(new Candidate(code, candidates.size() + 1, because(code, description, from)));
        }
        return candidates;
    }

    /// Beside the best hits: the entries that the list points to, and software and technology of the same goods.
    private void offer(Map<String, Double> scores, Map<String, String> from, String description) {
        String plain = " " + String.join(" ", Words.of(description, Language.EN)) + " " + folded(description);
        boolean software = SOFTWARE_WORDS.stream().anyMatch(word -> plain.contains(" " + word));
        boolean technology = TECHNOLOGY_WORDS.stream().anyMatch(word -> plain.contains(" " + word));
        List<Map.Entry<String, Double>> best = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(OFFERING)
                .map(hit -> Map.entry(hit.getKey(), hit.getValue()))
                .toList();
        for (Map.Entry<String, Double> hit : best) {
            for (String other : twins.pointers(hit.getKey())) {
                raise(other, hit, OF_POINTER, scores, from);
            }
            twins.software(hit.getKey())
                    .ifPresent(twin -> raise(twin, hit, software ? OF_WANTED_TWIN : OF_TWIN, scores, from));
            twins.goods(hit.getKey()).forEach(goods -> raise(goods, hit, OF_TWIN, scores, from));
            twins.technology(hit.getKey())
                    .ifPresent(twin -> raise(twin, hit, technology ? OF_WANTED_TWIN : OF_TWIN / 2, scores, from));
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void raise(
            String entry,
            Map.Entry<String, Double> hit,
            double share,
            Map<String, Double> scores,
            Map<String, String> from) {
        double offered = hit.getValue() * share;
        if (offered > scores.getOrDefault(entry, 0.0)) {
            scores.put(entry, offered);
            from.put(entry, hit.getKey());
        }
    }

    private List<String> because(String code, String description, Map<String, String> from) {
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> terms = index.terms(code);
        for (String word : description.split("[\\s,;:()]+", -1)) {
            for (Language language : Language.values()) {
                if (reasons.size() < MOST_REASONS
                        && !word.isBlank()
                        && Words.of(word, language).stream().anyMatch(terms::contains)) {
                    reasons.add(word.replaceAll("[.!?]+$", ""));
                }
            }
        }
        Optional.ofNullable(from.get(code.substring(0, 5))).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private static Query query(String description) {
        List<Query> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            for (String term : new LinkedHashSet<>(Words.of(description, language))) {
                one.add(term("words." + language.code(), term, 1), Occur.SHOULD);
                one.add(term("title." + language.code(), term, OF_TITLE), Occur.SHOULD);
            }
            languages.add(one.build());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new DisjunctionMaxQuery(languages, OF_OTHER_LANGUAGES), Occur.SHOULD);
        for (String piece : new LinkedHashSet<>(Words.pieces(description))
                .stream().limit(600).toList()) {
            all.add(term("pieces", piece, OF_PIECES), Occur.SHOULD);
        }
        for (String name : new LinkedHashSet<>(Words.of(description, Language.EN))) {
            all.add(term("names", name, OF_NAMES), Occur.SHOULD);
        }
        Matcher number = CAS.matcher(description);
        while (number.find()) {
            all.add(term("names", number.group(1), OF_NAMES * 4), Occur.SHOULD);
        }
        Matcher code = CODE.matcher(description.toUpperCase(Locale.ROOT));
        while (code.find()) {
            all.add(term("code", code.group(1).toLowerCase(Locale.ROOT), OF_CODE), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query term(String field, String term, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, term)), boost);
    }
}
