package lu.exeat.party.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.language.Language;

/// Companies without legal form: behind a noun such as "firm", in a list of such names, by a last word that only
/// companies have, or by the first word of a company already known.
final class FormlessFinder {
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass CHILD = WordClass.of("child");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass INTRODUCER = WordClass.of("name-introducer");
    private static final WordClass COMPANY_WORD = WordClass.of("company-word");
    private static final WordClass ITSELF = WordClass.of("firm-itself");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass BEFORE = WordClass.of("before-name");
    private static final WordClass COMMON_ENDING = WordClass.of("common-ending");
    private static final WordClass AND = WordClass.of("and");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass IN = WordClass.of("in-place");
    private static final WordClass KNOWN = WordClass.of("ngo");
    private static final Set<String> GOODS = GoodsWords.shipped().words();

    private final Passage passage;
    private final Findings findings;
    private final NameRun names;

    FormlessFinder(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
        this.names = new NameRun(passage, findings);
    }

    /// Names without legal form. `groups` are the bare names of groups, in small letters.
    void find(Set<String> groups) {
        known();
        for (int at = 0; at < passage.size(); at++) {
            if (findings.owner(at).isPresent()) {
                continue;
            }
            if (ITSELF.has(passage.token(at))) {
                beforeNoun(at, groups);
            }
            if (FIRM.has(passage.token(at)) || CHILD.has(passage.token(at))) {
                behindNoun(at, groups);
                if (at > passage.sentenceStart(at)
                        && isCompanyWord(at)
                        && findings.owner(at).isEmpty()) {
                    byLastWord(at, groups); // "the Muster Development Bank"
                }
            } else if (passage.token(at).text().equals(":") && speaksOfFirms(at)) {
                furtherNames(at, groups, 1); // "four firms: X, Y and Z"
            } else if (INTRODUCER.at(passage, at) && speaksOfFirms(at)) {
                behindIntroducer(at, groups);
            } else if (isCompanyWord(at)) {
                byLastWord(at, groups);
            } else if (passage.token(at).text().equals("&")) {
                byAnd(at, groups);
            }
        }
        byFirstWord(groups);
    }

    /// "Muster & Probe": two capital words with such a sign between.
    private void byAnd(int and, Set<String> groups) {
        boolean within = and > passage.sentenceStart(and) && and + 1 < passage.sentenceEnd(and);
        int to = within ? names.end(and + 1) : and;
        int from = to > and + 1 ? names.start(to) : and;
        boolean name = from < and
                && to - from < 6
                && passage.token(and - 1).isCapital()
                && passage.token(and + 1).isCapital()
                && !passage.token(and).glued()
                && findings.isFree(from, to)
                && isName(from, to)
                && !(passage.isGermanic(and) && (isCommonNoun(and - 1) || isCommonNoun(and + 1)));
        if (name && !names.isGroup(from, to, groups)) {
            OrganisationFinder.add(passage, findings, from, to, to, Optional.empty(), true);
        }
    }

    /// Organisations that are known everywhere by their own name.
    private void known() {
        for (int at = 0; at < passage.size(); at++) {
            int to = at + KNOWN.length(passage, at);
            if (to > at && passage.token(at).isCapital() && findings.isFree(at, to)) {
                OrganisationFinder.add(passage, findings, at, to, to, Optional.empty(), false);
            }
        }
    }

    private boolean isCompanyWord(int at) {
        return COMPANY_WORD.has(passage.token(at)) && passage.token(at).isCapital();
    }

    /// "X, an Israeli vendor of …", "X, eine israelische Firma, …": a name of which a noun for companies tells.
    private void beforeNoun(int noun, Set<String> groups) {
        int least = Math.max(passage.sentenceStart(noun), noun - 7);
        int at = noun - 1;
        while (at > least && isAttribute(at)) {
            at--;
        }
        boolean article = at >= least && ARTICLE.has(passage.token(at));
        boolean french = passage.language(noun) == Language.FR && at == noun - 1;
        int comma = article ? at - 1 : french ? at : -1;
        if (comma <= passage.sentenceStart(noun)
                || !passage.token(comma).text().equals(",")
                || !findings.isFree(comma - 1, comma)) {
            return;
        }
        int from = names.start(comma);
        boolean opening = from == passage.sentenceStart(noun) || !passage.isGermanic(from) || comma - from > 1;
        boolean seat = from > passage.sentenceStart(noun) && IN.has(passage.token(from - 1));
        if (from < comma
                && !seat
                && comma - from < 5
                && opening
                && isName(from, comma)
                && !names.isGroup(from, comma, groups)
                && !BEFORE.has(passage.token(from))
                && passage.token(from).isCapital()) {
            OrganisationFinder.add(passage, findings, from, comma, comma, Optional.empty(), true);
        }
    }

    private boolean isAttribute(int at) {
        Token token = passage.token(at);
        return !ARTICLE.has(token)
                && (token.text().equals("-")
                        || token.isWord() && !FUNCTION.has(token) && !token.isCapital()
                        || CountryWords.shipped().find(passage, at).isPresent()
                        || CityWords.shipped().find(passage, at).isPresent()
                        || CityWords.shipped().findAdjective(passage, at).isPresent());
    }

    private void behindNoun(int noun, Set<String> groups) {
        boolean title = passage.language(noun) == Language.EN
                && passage.token(noun).isCapital()
                && noun > passage.sentenceStart(noun);
        if (title) {
            return; // "the Entity List"
        }
        int at = noun + 1;
        while (at < passage.sentenceEnd(noun) && (passage.token(at).isQuote() || isFrenchOrigin(at))) {
            at++;
        }
        if (at >= passage.sentenceEnd(noun) || passage.token(at).breaks() > 1) {
            return;
        }
        int run = names.end(at);
        if (ENTITIES.has(passage.token(noun)) && run > at && names.isGroup(at, run, groups)) {
            furtherNames(run, groups, 1); // "the firms NSO Group and X"
            return;
        }
        int to = nameEnd(at, 1);
        if (to > at && !groups.contains(passage.written(at, to).toLowerCase(Locale.ROOT))) {
            OrganisationFinder.add(passage, findings, at, to, to, Optional.empty(), true);
            furtherNames(to, groups, ENTITIES.has(passage.token(noun)) ? 1 : 2);
        }
    }

    /// "la société israélienne X": in French the adjective stands between.
    private boolean isFrenchOrigin(int at) {
        return passage.language(at) == Language.FR
                && !passage.token(at).isCapital()
                && (CountryWords.shipped().find(passage, at).isPresent()
                        || CityWords.shipped().findAdjective(passage, at).isPresent());
    }

    private boolean speaksOfFirms(int at) {
        int from = Math.max(passage.sentenceStart(at), at - 14);
        return ENTITIES.anywhere(passage, from, at) || FIRM.anywhere(passage, from, at);
    }

    private void behindIntroducer(int at, Set<String> groups) {
        int from = at + INTRODUCER.length(passage, at);
        furtherNames(from - 1, groups, 2);
    }

    /// Names of at least so many words in a list, each behind a comma, an "and", an article or the introducer.
    private void furtherNames(int after, Set<String> groups, int words) {
        int at = after;
        int end = passage.sentenceEnd(Math.min(after, passage.size() - 1));
        while (at < end && at <= after + 200) {
            Token token = passage.token(at);
            boolean joins = token.text().equals(",")
                    || token.isQuote()
                    || ARTICLE.has(token)
                    || AND.has(token)
                    || at == after && INTRODUCER.has(token)
                    || at == after && !token.isNameLike();
            if (findings.isOrganisation(at)) {
                at++;
                continue;
            }
            if (!joins) {
                int run = names.end(at);
                if (run > at && names.isGroup(at, run, groups)) {
                    at = run; // "the NSO Group and X"
                    continue;
                }
                boolean goods = GoodsWords.shipped().weight(passage, at) != GoodsWords.Weight.NONE;
                int to = goods ? at : nameEnd(at, words);
                if (to == at || groups.contains(passage.written(at, to).toLowerCase(Locale.ROOT))) {
                    return;
                }
                OrganisationFinder.add(passage, findings, at, to, to, Optional.empty(), false);
                at = to;
            } else {
                at++;
            }
        }
    }

    private void byLastWord(int last, Set<String> groups) {
        if (last + 1 < passage.size()
                && names.end(last + 1) > last + 1
                && passage.token(last + 1).breaks() < 2
                && passage.sentence(last + 1) == passage.sentence(last)) {
            return;
        }
        int from = names.start(last + 1);
        if (from < last
                && last - from < 7
                && isName(from, last + 1)
                && !isShortened(from, last + 1)
                && !groups.contains(passage.written(from, last + 1).toLowerCase(Locale.ROOT))) {
            OrganisationFinder.add(passage, findings, from, last + 1, last + 1, Optional.empty(), false);
        }
    }

    /// Whether a name with its legal form begins with these words: "Muster Defence" for "Muster Defence Holding AS".
    private boolean isShortened(int from, int to) {
        String key = names.key(from, to) + " ";
        return findings.list(MentionKind.ORGANISATION).stream()
                .anyMatch(draft -> draft.legalForm.isPresent()
                        && names.key(draft.from, draft.to).startsWith(key));
    }

    /// "Beispill Radar" beside a known "Beispill Netz S.A.".
    private void byFirstWord(Set<String> groups) {
        Set<String> firsts = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (Draft draft : findings.list(MentionKind.ORGANISATION)) {
            firsts.add(passage.token(draft.from).text());
            StringBuilder prefix = new StringBuilder();
            for (int i = draft.from; i < draft.to; i++) {
                prefix.append(prefix.isEmpty() ? "" : " ")
                        .append(passage.token(i).folded());
                known.add(prefix.toString());
            }
        }
        for (int at = 0; at < passage.size(); at++) {
            if (findings.owner(at).isPresent()
                    || !firsts.contains(passage.token(at).text())
                    || names.isNamePart(at - 1)) {
                continue;
            }
            int to = nameEnd(at, 2);
            if (to == at || known.contains(names.key(at, to)) || names.isGroup(at, to, groups)) {
                continue;
            }
            OrganisationFinder.add(passage, findings, at, to, to, Optional.empty(), false);
        }
    }

    /// The end of a name of at least so many words that is no country, city, group or number; else `at`.
    private int nameEnd(int at, int words) {
        int to = names.end(at);
        if (to - at < words && !(to - at == 1 && COMPANY_WORD.has(passage.token(at)))) {
            return at;
        }
        boolean firms = to - at > 2
                && passage.token(to - 2).text().equals("-")
                && (ENTITIES.has(passage.token(to - 1)) || FIRM.has(passage.token(to - 1)));
        return !firms && isName(at, to) && !names.isGroup(at, to, Set.of()) ? to : at;
    }

    private boolean isName(int from, int to) {
        if (to <= from) {
            return false;
        }
        Token first = passage.token(from);
        boolean place = CountryWords.shipped()
                        .find(passage, from)
                        .filter(found -> from + found.length() >= to)
                        .isPresent()
                || CityWords.shipped()
                        .find(passage, from)
                        .filter(found -> from + found.length() >= to)
                        .isPresent();
        boolean code = Character.isDigit(first.text().codePointAt(0)) && to - from == 1;
        boolean german = passage.language(from) == Language.DE || passage.language(from) == Language.LB;
        boolean common = to - from == 1 && german && isCommonNoun(from);
        boolean kin = to - from == 1
                && (CHILD.has(first)
                        || ENTITIES.has(first)
                        || WordClass.of("sister").has(first));
        return !place && !code && !common && !kin && !FIRM.has(first) && !first.isNumber();
    }

    private boolean isCommonNoun(int at) {
        String word = passage.token(at).folded();
        for (String ending : COMMON_ENDING.words()) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return GOODS.contains(word) || GoodsWords.shipped().weight(passage, at) != GoodsWords.Weight.NONE;
    }
}
