package lu.exeat.party.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// Ministries and ministers by their fields: "ministre de la Justice", "Außenministerium", "Ministry of Finance".
final class OfficeFinder {
    private static final WordingFile FILE = WordingFile.of(OfficeFinder.class, "bodies.yaml");
    private static final WordClass MINISTRY = WordClass.of(FILE, "ministry");
    private static final WordClass MINISTER = WordClass.of(FILE, "minister");
    private static final WordClass AND = WordClass.of("and");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final Country LUXEMBOURG = Country.findByCode("LU").orElseThrow();
    private static final Country AUSTRIA = Country.findByCode("AT").orElseThrow();
    private static final Country GERMANY = Country.findByCode("DE").orElseThrow();
    private static final Set<String> COMPOUND =
            FILE.entries().getOrDefault("compound-field", Map.of()).values().stream()
                    .flatMap(WordClass::split)
                    .collect(Collectors.toUnmodifiableSet());
    private static final List<String> MINISTRY_ENDS =
            List.of("ministerium", "ministeriums", "ministerien", "ministère", "ministèren");
    private static final List<String> MINISTER_ENDS =
            List.of("minister", "ministers", "ministern", "ministerin", "ministesch", "ministeschen");

    private final Passage passage;
    private final Findings findings;
    private final BodyOrigin origin;
    /// Whose a "Bundesministerium" is in this text, once it was asked.
    private Optional<Country> federal = Optional.empty();

    OfficeFinder(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
        this.origin = new BodyOrigin(passage);
    }

    int ministry(int at) {
        Token token = passage.token(at);
        if (compound(token, MINISTRY_ENDS)) {
            return add(MentionKind.AUTHORITY, at, at + 1, origin.country(at, at + 1, Optional.of(LUXEMBOURG)));
        }
        int length = MINISTRY.length(passage, at);
        if (length == 0) {
            return at;
        }
        return office(MentionKind.AUTHORITY, at, at + length, false);
    }

    private static boolean compound(Token token, List<String> ends) {
        String word = token.folded();
        for (String end : ends) {
            if (word.endsWith(end) && word.length() > end.length() && token.isCapital()) {
                return COMPOUND.contains(word.substring(0, word.length() - end.length()));
            }
        }
        return false;
    }

    /// "Wirtschafts- und Finanzminister": one office with two fields.
    private int joined(int at) {
        boolean first = at - 3 >= passage.sentenceStart(at)
                && passage.isGermanic(at)
                && AND.has(passage.token(at - 1))
                && passage.token(at - 2).text().equals("-")
                && passage.token(at - 2).glued()
                && COMPOUND.contains(passage.token(at - 3).folded());
        return first ? at - 3 : at;
    }

    int office(int at) {
        Token token = passage.token(at);
        if (compound(token, MINISTER_ENDS)) {
            int from = joined(at);
            int end = add(MentionKind.PERSON, from, at + 1, origin.country(from, at + 1, Optional.of(LUXEMBOURG)));
            return end > from ? end : at;
        }
        int length = MINISTER.length(passage, at);
        if (length == 0 || isOtherWord(at, length)) {
            return at;
        }
        boolean lowerGerman = passage.language(at) == Language.DE && !token.isCapital();
        return lowerGerman ? at : office(MentionKind.PERSON, at, at + length, true);
    }

    /// Ministry or minister with the field behind or before it; a minister counts without one.
    private int office(MentionKind kind, int at, int end, boolean alone) {
        int from = at;
        int to = end;
        int start = end;
        Optional<Phrases.Found<CountryWords.Word>> adjective =
                end < passage.sentenceEnd(at) ? CountryWords.shipped().find(passage, end) : Optional.empty();
        if (adjective.isPresent() && adjective.get().value().form() == CountryWords.Form.ADJECTIVE) {
            start = end + adjective.get().length();
        }
        int field = start < passage.sentenceEnd(at) ? FieldOfOffice.end(passage, start) : start;
        if (field > start) {
            to = field;
        } else if (passage.language(at) == Language.EN) {
            from = fieldBefore(at);
        }
        if (!alone && from == at && to == end) {
            return at;
        }
        Optional<Country> beside = origin.country(from, to, Optional.empty());
        Optional<Country> directly = adjective
                .filter(found -> found.value().form() == CountryWords.Form.ADJECTIVE)
                .map(found -> found.value().country());
        Country otherwise = token(at).startsWith("bundesminister") ? federal() : LUXEMBOURG;
        int stop = add(kind, from, to, directly.or(() -> beside).or(() -> Optional.of(otherwise)));
        return stop == from && from < at ? at : stop;
    }

    /// A "Bundesministerium" is Germany's, but Austria's where the text speaks of Austria and not of Germany.
    private Country federal() {
        if (federal.isEmpty()) {
            federal = Optional.of(findFederal());
        }
        return federal.get();
    }

    private Country findFederal() {
        boolean austria = false;
        for (int i = 0; i < passage.size(); i++) {
            Optional<Country> country = CountryWords.shipped()
                    .find(passage, i)
                    .map(found -> found.value().country());
            if (country.equals(Optional.of(GERMANY))) {
                return GERMANY;
            }
            austria |= country.equals(Optional.of(AUSTRIA));
        }
        return austria ? AUSTRIA : GERMANY;
    }

    private String token(int at) {
        return passage.token(at).folded();
    }

    /// French "premier", English "ministers", and a minister within a compound.
    private boolean isOtherWord(int at, int length) {
        Token token = passage.token(at);
        Language language = passage.language(at);
        boolean premier = length == 1 && token.is("premier") && (language != Language.LB || !token.isCapital());
        boolean plural = length == 1 && token.is("ministers") && language != Language.DE;
        boolean joined = at > 0
                && passage.token(at - 1).text().equals("-")
                && passage.token(at).glued();
        boolean president = at + 2 < passage.size()
                && passage.token(at + 1).text().equals("-")
                && passage.token(at + 1).glued()
                && passage.token(at + 2).glued();
        return premier || plural || joined || length == 1 && president;
    }

    private int fieldBefore(int at) {
        int from = at;
        int least = passage.sentenceStart(at);
        while (from > least && findings.owner(from - 1).isEmpty()) {
            Token token = passage.token(from - 1);
            boolean word = FieldOfOffice.isField(token) || FieldOfOffice.isAdjective(token);
            boolean and = (token.is("and") || token.is("&"))
                    && from - 1 > least
                    && from < at
                    && (FieldOfOffice.isField(passage.token(from - 2))
                            || FieldOfOffice.isAdjective(passage.token(from - 2)));
            if (!word && !and || ARTICLE.has(token)) {
                break;
            }
            from--;
        }
        return from;
    }

    private int add(MentionKind kind, int from, int to, Optional<Country> country) {
        if (!findings.isFree(from, to)) {
            return from;
        }
        findings.add(new Draft(kind, passage, from, to, country));
        return to;
    }
}
