package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.terms.language.Language;

/// Finds where a text speaks of a group of companies, and the group's name if it is given: "groupe NSO", "NSO-Gruppe",
/// "Beispill-Grupp", "the Sample Watch group", "Mustergruppe".
final class GroupNames {
    private static final WordClass GROUP = WordClass.of("group");
    private static final WordClass NOT_A_GROUP = WordClass.of("not-a-group");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass ENDING = WordClass.of("group-ending");

    /// More companies with the same first word are not looked at: the time stays in proportion to the text.
    private static final int MOST_NAMESAKES = 50;

    private final Passage passage;
    private final Findings findings;
    private final NameRun names;
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, List<Draft>> byFirst = new HashMap<>();

    GroupNames(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
        this.names = new NameRun(passage, findings);
        for (Draft draft : findings.list(MentionKind.ORGANISATION)) {
            String first = passage.token(draft.from).folded();
            firstWords.add(first);
            List<Draft> same = byFirst.computeIfAbsent(first, _ -> new ArrayList<>());
            boolean known = same.size() >= MOST_NAMESAKES || same.stream().anyMatch(one -> one.name.equals(draft.name));
            if (!known) {
                same.add(draft);
            }
        }
    }

    List<GroupPhrase> find() {
        List<GroupPhrase> phrases = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            if (findings.owner(at).isEmpty()) {
                at(at).ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    static Set<String> names(List<GroupPhrase> phrases) {
        return phrases.stream()
                .filter(GroupPhrase::isNamed)
                .map(phrase -> phrase.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<GroupPhrase> at(int at) {
        Token token = passage.token(at);
        if (passage.isGermanic(at) && ENTITIES.has(token) && isHyphen(at - 1)) {
            return hyphened(at); // "die NSO-Firmen"
        }
        if (!GROUP.has(token)) {
            return compound(at);
        }
        boolean german = passage.language(at) == Language.DE;
        if (isOther(at) || german && !token.isCapital() && !isHyphen(at - 1)) {
            return Optional.empty();
        }
        return hyphened(at)
                .or(() -> before(at))
                .or(() -> behind(at))
                .or(() -> Optional.of(new GroupPhrase(at, at + 1, "", at)));
    }

    private boolean isOther(int at) {
        for (int start = Math.max(passage.sentenceStart(at), at - 2); start <= at; start++) {
            int length = NOT_A_GROUP.length(passage, start);
            if (length > 0 && start + length > at) {
                return true;
            }
        }
        return false;
    }

    private boolean isHyphen(int at) {
        return at > 0
                && passage.token(at).text().equals("-")
                && passage.token(at).glued()
                && passage.token(at + 1).glued();
    }

    private Optional<GroupPhrase> hyphened(int at) {
        if (!isHyphen(at - 1) || at < 2) {
            return Optional.empty();
        }
        int from = at - 2;
        while (from > 1 && isHyphen(from - 1)) {
            from -= 2;
        }
        while (from > passage.sentenceStart(at)
                && passage.token(from - 1).isNameLike()
                && findings.owner(from - 1).isEmpty()
                && (firstWords.contains(passage.token(from - 1).folded()) || passage.language(at) == Language.EN)
                && !ARTICLE.has(passage.token(from - 1))) {
            from--;
        }
        return passage.token(from).isNameLike() ? named(from, at + 1, from, at - 1) : Optional.empty();
    }

    private Optional<GroupPhrase> named(int from, int to, int nameFrom, int nameTo) {
        return Optional.of(new GroupPhrase(from, to, passage.written(nameFrom, nameTo), nameFrom));
    }

    /// "the Sample Watch group", "NSO Grupp".
    private Optional<GroupPhrase> before(int at) {
        if (passage.language(at) == Language.FR || at == passage.sentenceStart(at)) {
            return Optional.empty();
        }
        int nameTo = passage.token(at - 1).isQuote() && at > 1 ? at - 1 : at;
        int from = nameTo > passage.sentenceStart(at) ? names.start(nameTo) : nameTo;
        if (from == nameTo || isPlace(from, nameTo) || FIRM.has(passage.token(from))) {
            return Optional.empty();
        }
        return named(from, at + 1, from, nameTo);
    }

    private boolean isPlace(int from, int to) {
        return CountryWords.shipped()
                .find(passage, from)
                .filter(found -> from + found.length() >= to)
                .isPresent();
    }

    /// "groupe NSO", "groupe belge Essai Défense", "Grupp „Beispill“".
    private Optional<GroupPhrase> behind(int at) {
        boolean of = at > 0
                && at + 1 < passage.size()
                && isPlace(at - 1, at)
                && passage.token(at + 1).isCapital();
        if (passage.language(at) == Language.EN && !passage.token(at).is("conglomerate") && !of) {
            return Optional.empty();
        }
        int end = passage.sentenceEnd(at);
        int start = at + 1;
        boolean quoted = false;
        boolean french = passage.language(at) == Language.FR;
        while (start < end && start < at + 5) {
            Token token = passage.token(start);
            boolean adjective = french && token.isWord() && !token.isCapital() && isAttribute(start);
            boolean hyphen = french && token.text().equals("-") && token.glued() && start > at + 1;
            if (!adjective && !hyphen && !token.isQuote()) {
                break;
            }
            quoted |= token.isQuote();
            start++;
        }
        int to = start < end ? knownEnd(start, names.end(start)) : start;
        boolean named = to > start
                && !FIRM.has(passage.token(start))
                && !GoodsWords.shipped().words().contains(passage.token(start).folded());
        boolean known = named
                || to > start && (firstWords.contains(passage.token(start).folded()) || isUpper(passage.token(start)));
        if (to == start
                || passage.token(start).isNumber()
                || isPlace(start, to)
                || !french && !quoted && !known && !of) {
            return Optional.empty();
        }
        return named(at, to, start, to);
    }

    /// "Unternehmensgruppe Muster Anklage": where companies bear the first words, the name ends with what they share.
    private int knownEnd(int start, int to) {
        int most = start;
        for (Draft draft : byFirst.getOrDefault(passage.token(start).folded(), List.of())) {
            int length = 0;
            while (start + length < to
                    && draft.from + length < draft.plainTo
                    && passage.token(start + length)
                            .folded()
                            .equals(passage.token(draft.from + length).folded())) {
                length++;
            }
            most = Math.max(most, start + length);
        }
        boolean noun = most > start
                && most == to - 1
                && passage.isGermanic(start)
                && !FIRM.has(passage.token(most))
                && !WordClass.of("company-word").has(passage.token(most))
                && to < passage.sentenceEnd(start)
                && passage.token(to).isWord();
        return noun ? most : to;
    }

    private boolean isAttribute(int at) {
        Token token = passage.token(at);
        return CountryWords.shipped().find(passage, at).isPresent()
                || !ARTICLE.has(token)
                        && !WordClass.of("function").has(token)
                        && token.folded().length() > 4
                        && !WordClass.of("owns").has(token)
                        && !WordClass.of("member").at(passage, at);
    }

    private static boolean isUpper(Token token) {
        return token.text().length() > 1 && token.isUpper();
    }

    /// "Mustergruppe": only where a company of that name is known, else it may be any word.
    private Optional<GroupPhrase> compound(int at) {
        Token token = passage.token(at);
        if (!token.isCapital()) {
            return Optional.empty();
        }
        for (String ending : ENDING.words()) {
            int length = token.folded().length() - ending.length();
            if (length >= 3 && token.folded().endsWith(ending)) {
                String stem = token.folded().substring(0, length);
                if (firstWords.stream().anyMatch(word -> word.startsWith(stem))) {
                    return Optional.of(new GroupPhrase(at, at + 1, token.text().substring(0, length), at));
                }
            }
        }
        return Optional.empty();
    }
}
