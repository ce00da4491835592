package lu.exeat.item.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lu.exeat.terms.language.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How a text becomes terms: one way for each language, and pieces of words for compounds.
///
/// Luxembourgish goes the German way but for its own small words; there is no stemmer of its own.
final class Words {
    private static final int PIECE = 5;
    private static final CharArraySet LUXEMBOURGISH = new CharArraySet(
            List.of(
                    "an", "den", "de", "d", "dem", "der", "dat", "deen", "déi", "dee", "eng", "en", "e", "fir", "mat",
                    "net", "op", "vun", "vum", "zu", "bei", "um", "aus", "ass", "sinn", "ginn", "gëtt", "ouni", "no",
                    "iwwer", "ënner", "säin", "seng", "hir", "hiren", "och", "sech", "kann", "oder", "wéi", "bis"),
            true);

    /// What any product is called: it tells nothing of what it is. Left out of descriptions, in all languages.
    private static final Set<String> EVERYTHING = Set.of(
            "unit",
            "device",
            "equipment",
            "system",
            "tool",
            "apparatus",
            "product",
            "kit",
            "set",
            "item",
            "machine",
            "box",
            "made",
            "used",
            "sold",
            "use",
            "our",
            "who",
            "which",
            "them",
            "their",
            "they",
            "from",
            "has",
            "can",
            "what",
            "its",
            "appareil",
            "équipement",
            "equipement",
            "dispositif",
            "système",
            "outil",
            "produit",
            "machines",
            "gerät",
            "geraet",
            "apparat",
            "ausrüstung",
            "werkzeug",
            "anlage",
            "vorrichtung",
            "produkt",
            "maschine",
            "gutt",
            "maschinn",
            "systemer",
            "apparater",
            "around",
            "based",
            "high",
            "low",
            "small",
            "large");

    private static final Analyzer PIECES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(source));
            return new TokenStreamComponents(source, new NGramTokenFilter(folded, PIECE, PIECE, false));
        }
    };

    private Words() {}

    static List<String> of(String text, Language language) {
        return terms(analyzer(language), text);
    }

    /// A description without the words that any product is called by.
    static String telling(String description) {
        StringBuilder telling = new StringBuilder();
        for (String word : description.split("\\s+")) {
            String bare = word.replaceAll("[^\\p{L}\\p{N}’'-]", "").toLowerCase(Locale.ROOT);
            if (!EVERYTHING.contains(bare)) {
                telling.append(word).append(' ');
            }
        }
        return telling.toString();
    }

    /// Pieces of five letters, by which a part of a compound is found in another.
    static List<String> pieces(String text) {
        return terms(PIECES, text);
    }

    private static final Analyzer ENGLISH = analyzerOf(Language.EN);
    private static final Analyzer FRENCH = analyzerOf(Language.FR);
    private static final Analyzer GERMAN = analyzerOf(Language.DE);
    private static final Analyzer LETZEBUERGESCH = analyzerOf(Language.LB);

    private static Analyzer analyzer(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case FR -> FRENCH;
            case DE -> GERMAN;
            case LB -> LETZEBUERGESCH;
        };
    }

    private static Analyzer analyzerOf(Language language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, filtered(new LowerCaseFilter(source), language));
            }
        };
    }

    private static TokenStream filtered(TokenStream words, Language language) {
        return switch (language) {
            case EN ->
                new PorterStemFilter(
                        new StopFilter(new ASCIIFoldingFilter(words), EnglishAnalyzer.getDefaultStopSet()));
            case FR ->
                new ASCIIFoldingFilter(new FrenchLightStemFilter(new StopFilter(
                        new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
                        FrenchAnalyzer.getDefaultStopSet())));
            case DE ->
                new GermanLightStemFilter(
                        new GermanNormalizationFilter(new StopFilter(words, GermanAnalyzer.getDefaultStopSet())));
            case LB ->
                new ASCIIFoldingFilter(new GermanLightStemFilter(
                        new StopFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES), LUXEMBOURGISH)));
        };
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text.replace('’', '\''))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                // a bare number says nothing without its unit, a single letter nothing at all
                if (word.length() > 1 && !word.chars().allMatch(Character::isDigit)) {
                    terms.add(word);
                }
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // from memory: cannot happen
        }
    }
}
