package lu.exeat.party.mention;

import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.country.Country;

/// Whose an office or authority is: the country word beside its name.
final class Origin {
    private static final CountryWords COUNTRIES = CountryWords.shipped();
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final Set<String> OF =
            Set.of("de", "du", "d'", "des", "of", "von", "vom", "der", "vun", "vum", "vu", "in", "en", "au", "aux");

    private Origin() {}

    /// A country word with the tokens that it and the word before it ("of", "du") take up.
    record Beside(Country country, int from, int to) {}

    /// "israelischer" before a name, "Israel's", "Luxemburgs"; with at most one other word between.
    static Optional<Beside> before(Passage passage, int from) {
        int least = Math.max(passage.sentenceStart(from), from - 4);
        int at = from - 1;
        int others = 0;
        while (at >= least && others < 2) {
            Token token = passage.token(at);
            if (token.is("'s")) {
                at--;
                continue;
            }
            for (int start = Math.max(least, at - 3); start <= at; start++) {
                Optional<Phrases.Found<CountryWords.Word>> found = COUNTRIES.find(passage, start);
                if (found.isPresent() && start + found.get().length() == at + 1) {
                    return fits(passage, found.get().value(), at + 1, from)
                            ? Optional.of(new Beside(found.get().value().country(), start, at + 1))
                            : Optional.empty();
                }
            }
            if (!token.isWord()
                    || ARTICLE.has(token)
                    || WordClass.of("function").has(token)) {
                return Optional.empty();
            }
            others++;
            at--;
        }
        return Optional.empty();
    }

    /// A noun counts before a name only as a genitive or directly before it: "Luxembourg police", "Israel's army".
    private static boolean fits(Passage passage, CountryWords.Word word, int end, int from) {
        return word.form() == CountryWords.Form.ADJECTIVE
                || end == from
                || passage.token(end).is("'s")
                || passage.token(end - 1).text().endsWith("s");
    }

    /// "of Senegal", "du Sénégal", "der Türkei", "Israels", "sénégalaise" behind a name.
    static Optional<Beside> after(Passage passage, int to) {
        if (to >= passage.size() || passage.sentence(to) != passage.sentence(to - 1)) {
            return Optional.empty();
        }
        Optional<Phrases.Found<CountryWords.Word>> directly = COUNTRIES.find(passage, to);
        if (directly.isPresent()) {
            CountryWords.Word word = directly.get().value();
            boolean behind = word.form() == CountryWords.Form.ADJECTIVE
                    ? !passage.token(to).isCapital()
                    : passage.token(to + directly.get().length() - 1).text().endsWith("s")
                            || passage.token(to - 1).is("police");
            return behind
                    ? Optional.of(
                            new Beside(word.country(), to, to + directly.get().length()))
                    : Optional.empty();
        }
        if (!OF.contains(passage.token(to).folded())) {
            return Optional.empty();
        }
        int at = to + 1;
        int most = passage.sentenceEnd(to);
        while (at < most
                && at < to + 3
                && ARTICLE.has(passage.token(at))
                && COUNTRIES.find(passage, at).isEmpty()) {
            at++;
        }
        if (at >= most) {
            return Optional.empty();
        }
        int start = at;
        return COUNTRIES
                .find(passage, at)
                .filter(found -> found.value().form() == CountryWords.Form.NOUN)
                .map(found -> new Beside(found.value().country(), start, start + found.length()));
    }
}
