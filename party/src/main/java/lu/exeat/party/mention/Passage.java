package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.language.Language;

/// A text as tokens and sentences. Sentences end at a stop or an empty line; a stop that belongs to an abbreviation
/// ends one only where the next word can only open another. No sentence is longer than [#LONGEST] tokens, so that what
/// looks round a word stays within bounds.
final class Passage {
    static final int LONGEST = 400;
    /// More tokens no legal form has.
    private static final int LONGEST_FORM = 10;

    private static final LegalForms FORMS = new LegalForms();
    private static final Map<Language, Set<String>> SPOKEN = new EnumMap<>(Language.class);
    private static final WordClass TITLE = WordClass.of("title");

    static {
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>(WordClass.words("function", language.code()));
            words.addAll(WordClass.words("article", language.code()));
            SPOKEN.put(language, Set.copyOf(words));
        }
    }

    private final int[] points;
    private final List<Token> tokens;
    private final int[] sentenceOf;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final List<Optional<LegalForms.Found>> forms;

    Passage(String text) {
        this.points = text.codePoints().toArray();
        this.tokens = Tokenizer.tokens(text);
        this.sentenceOf = new int[tokens.size()];
        this.forms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(FORMS.findIn(tokens, i));
        }
        cut();
        Language whole = spoken(0, tokens.size(), Language.EN);
        for (int sentence = 0; sentence < starts.size(); sentence++) {
            languages.add(spoken(starts.get(sentence), end(sentence), whole));
        }
    }

    private void cut() {
        int within = -1;
        boolean opens = true;
        int formEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (opens || tokens.get(i).breaks() > 1 || within >= LONGEST) {
                starts.add(i);
                within = 0;
            }
            within++;
            sentenceOf[i] = starts.size() - 1;
            if (forms.get(i).isPresent()) {
                formEnd = Math.max(formEnd, i + forms.get(i).get().length());
            }
            opens = endsAt(i, i < formEnd - 1);
        }
    }

    private boolean endsAt(int i, boolean insideForm) {
        Token token = tokens.get(i);
        if (i + 1 == tokens.size() || insideForm) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (next.glued()) {
            return false;
        }
        boolean closesQuote = token.isQuote() && i > 0 && isStop(tokens.get(i - 1)) && token.glued();
        if (isStop(token) || closesQuote) {
            return !Character.isLowerCase(next.text().codePointAt(0))
                    || token.text().equals("!");
        }
        if (!token.text().endsWith(".")
                || token.text().length() < 2
                || TITLE.words().contains(token.folded())) {
            return false;
        }
        return next.isCapital()
                && (opensAfterForm(next)
                        || isNamed(i + 1)
                        || WordClass.of("article").has(next)
                        || WordClass.of("function").has(next)
                        || next.folded().endsWith("'"));
    }

    /// "… S.C.S. Modèle Test S.A., logée …": two names side by side, so that a new sentence begins with the second.
    private boolean isNamed(int at) {
        boolean behindForm = false;
        for (int i = Math.max(0, at - LONGEST_FORM); i < at; i++) {
            behindForm |= forms.get(i).filter(form -> !form.form().isLabel()).isPresent()
                    && i + forms.get(i).orElseThrow().length() == at;
        }
        int i = at;
        while (behindForm && i < tokens.size() && i < at + 6 && forms.get(i).isEmpty()) {
            Token token = tokens.get(i);
            boolean small = i > at && (token.is("de") || token.is("du") || token.is("des") || token.is("of"));
            if (token.breaks() > 1 || !token.isWord() || !token.isCapital() && !small) {
                return false;
            }
            i++;
        }
        return behindForm && i > at && i < tokens.size() && forms.get(i).isPresent();
    }

    /// "… S.A. Früher gehörte", "… S.A. Muttergesellschaft ist": words that hardly follow a form within a sentence.
    private static boolean opensAfterForm(Token next) {
        return WordClass.of("former").has(next)
                || WordClass.of("parent").has(next)
                || WordClass.of("sister").has(next)
                || WordClass.of("sentence-opener").has(next);
    }

    private static boolean isStop(Token token) {
        return switch (token.text()) {
            case ".", "!", "?", "…" -> true;
            default -> false;
        };
    }

    private Language spoken(int from, int to, Language otherwise) {
        Language most = otherwise;
        int best = 0;
        for (Language language : Language.values()) {
            Set<String> words = SPOKEN.getOrDefault(language, Set.of());
            int count = 0;
            for (int i = from; i < to; i++) {
                count += words.contains(tokens.get(i).folded()) ? 2 : 0;
                count += marks(tokens.get(i).folded(), language) ? 1 : 0;
            }
            if (count > best || count == best && language == otherwise) {
                best = count;
                most = language;
            }
        }
        return most;
    }

    /// Letters that one of the languages writes and the others hardly do.
    private static boolean marks(String word, Language language) {
        return switch (language) {
            case LB -> word.indexOf('ë') >= 0 || word.contains("éi") || word.contains("äi") || word.endsWith("esch");
            case DE -> word.indexOf('ß') >= 0 || word.indexOf('ö') >= 0 || word.indexOf('ü') >= 0;
            case FR -> word.indexOf('ê') >= 0 || word.indexOf('ç') >= 0 || word.indexOf('œ') >= 0;
            case EN -> false;
        };
    }

    /// "…: zwei, die X und die Y": a colon and a number stand before a name.
    boolean isAnswer(int name) {
        boolean number = false;
        for (int i = name - 1; i >= Math.max(sentenceStart(name), name - 5); i--) {
            if (tokens.get(i).text().equals(":")) {
                return number;
            }
            number |= SpokenNumbers.of(tokens.get(i)) > 0;
        }
        return false;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    int sentences() {
        return starts.size();
    }

    int start(int sentence) {
        return starts.get(sentence);
    }

    int end(int sentence) {
        return sentence + 1 < starts.size() ? starts.get(sentence + 1) : tokens.size();
    }

    int sentence(int at) {
        return sentenceOf[at];
    }

    int sentenceStart(int at) {
        return start(sentenceOf[at]);
    }

    int sentenceEnd(int at) {
        return end(sentenceOf[at]);
    }

    boolean opensSentence(int at) {
        return at == sentenceStart(at);
    }

    Language language(int at) {
        return languages.get(sentenceOf[at]);
    }

    /// German or Luxembourgish, which write nouns with a capital letter and put the verb last.
    boolean isGermanic(int at) {
        return language(at) == Language.DE || language(at) == Language.LB;
    }

    /// A noun as far as its first letter tells: German and Luxembourgish ones are capital.
    boolean isNounLike(int at) {
        return !isGermanic(at) || token(at).isCapital();
    }

    /// The legal form that begins at a token.
    Optional<LegalForms.Found> form(int at) {
        return forms.get(at);
    }

    /// What is written from one token up to another, a blank for each run of blanks and line breaks.
    String written(int from, int to) {
        return written(span(from, to));
    }

    String written(Span span) {
        return new String(points, span.start(), span.end() - span.start()).replaceAll("\\s+", " ");
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
