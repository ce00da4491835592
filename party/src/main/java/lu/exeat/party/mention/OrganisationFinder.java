package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.language.Language;

/// Companies and associations: by their legal form, or without one behind a noun such as "firm", in a list of such
/// names, by a last word that only companies have, or by the first word of a company already known.
final class OrganisationFinder {
    private static final LegalForms FORMS = new LegalForms();
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass CHILD = WordClass.of("child");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass GROUP = WordClass.of("group");
    private static final WordClass INTRODUCER = WordClass.of("name-introducer");
    private static final WordClass COMPANY_WORD = WordClass.of("company-word");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass FUNCTION = WordClass.of("function");

    private final Passage passage;
    private final Findings findings;
    private final NameRun names;

    OrganisationFinder(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
        this.names = new NameRun(passage, findings);
    }

    void findByForm() {
        int at = 0;
        while (at < passage.size()) {
            Optional<LegalForms.Found> form = passage.form(at);
            int next = at + 1;
            if (form.isPresent() && findings.owner(at).isEmpty()) {
                next = Math.max(next, byForm(at, form.get()));
            } else if (FORMS.findBefore(passage.token(at)).isPresent()
                    && findings.owner(at).isEmpty()) {
                next = Math.max(next, byFormBefore(at));
            }
            at = next;
        }
    }

    private int byForm(int at, LegalForms.Found found) {
        int nameEnd = at;
        if (at > 0 && passage.token(at - 1).text().equals(",") && passage.language(at) == Language.EN && at > 1) {
            nameEnd = at - 1; // "Example Trading, Inc."
        }
        if (nameEnd == 0 || passage.sentence(nameEnd - 1) != passage.sentence(at)) {
            return at;
        }
        int from = names.start(nameEnd);
        if (from == nameEnd) {
            return at;
        }
        int formEnd = at + found.length();
        boolean another = formEnd < passage.size()
                && passage.sentence(formEnd) == passage.sentence(at)
                && !passage.token(formEnd).glued()
                && passage.form(formEnd).filter(next -> !next.form().isLabel()).isPresent();
        if (another) {
            return at; // "Anstalt AG": only the last one is the form
        }
        int to = labels(formEnd);
        Optional<String> legalForm = found.form().isLabel()
                ? Optional.empty()
                : found.form().code().or(() -> Optional.of(passage.written(at, formEnd)));
        Optional<LegalForms.Form> before = FORMS.findBefore(passage.token(from));
        if (legalForm.isEmpty() && before.isPresent()) {
            legalForm =
                    before.get().code().or(() -> Optional.of(passage.token(from).text()));
        }
        add(from, to, nameEnd, legalForm, false);
        return to;
    }

    /// Steps over fund labels: "SCA SICAV-RAIF", "(en liquidation)" is left out.
    private int labels(int end) {
        int to = end;
        while (to < passage.size() && passage.sentence(to) == passage.sentence(end - 1)) {
            Optional<LegalForms.Found> label =
                    passage.form(to).filter(form -> form.form().isLabel());
            boolean slash = passage.token(to).text().equals("-")
                    || passage.token(to).text().equals("/");
            if (label.isPresent()) {
                to += label.get().length();
            } else if (slash && passage.token(to).glued() && to + 1 < passage.size() && isLabel(to + 1)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    private boolean isLabel(int at) {
        return passage.form(at).filter(form -> form.form().isLabel()).isPresent();
    }

    private int byFormBefore(int at) {
        int start = at + 1;
        if (start < passage.size() && passage.token(start).isQuote()) {
            return at;
        }
        int to = start < passage.size() ? foundationEnd(start) : start;
        if (to == start) {
            return at;
        }
        LegalForms.Form form = FORMS.findBefore(passage.token(at)).orElseThrow();
        Optional<LegalForms.Found> behind = to < passage.size() ? passage.form(to) : Optional.empty();
        if (behind.isPresent()) {
            return at; // the form behind the name will find it
        }
        add(at, to, to, form.code().or(() -> Optional.of(passage.token(at).text())), false);
        return to;
    }

    private int foundationEnd(int start) {
        int from = start;
        while (from < passage.sentenceEnd(start)
                && (passage.token(from).is("de")
                        || passage.token(from).is("du")
                        || passage.token(from).is("pour"))) {
            from++;
        }
        int to = names.end(from);
        return to == from ? start : to;
    }

    private void add(int from, int to, int plainTo, Optional<String> legalForm, boolean bare) {
        Span span = passage.span(from, to);
        Token last = passage.token(to - 1);
        boolean stop = last.folded().equals("ltd.") && to == passage.sentenceEnd(to - 1);
        if (stop) {
            span = new Span(span.start(), span.end() - 1);
        }
        Optional<String> form = stop && legalForm.isPresent() && legalForm.get().endsWith("td.")
                ? Optional.of(legalForm.get().substring(0, legalForm.get().length() - 1))
                : legalForm;
        findings.add(new Draft(
                MentionKind.ORGANISATION,
                from,
                to,
                span,
                passage.written(span),
                form,
                Optional.empty(),
                plainTo,
                bare));
    }

    /// Names without legal form. `groups` are the bare names of groups, in small letters.
    void findWithoutForm(Set<String> groups) {
        for (int at = 0; at < passage.size(); at++) {
            if (findings.owner(at).isPresent()) {
                continue;
            }
            if (FIRM.has(passage.token(at)) || CHILD.has(passage.token(at))) {
                behindNoun(at, groups);
            } else if (INTRODUCER.at(passage, at) && speaksOfFirms(at)) {
                behindIntroducer(at, groups);
            } else if (COMPANY_WORD.has(passage.token(at)) && passage.token(at).isCapital()) {
                byLastWord(at, groups);
            }
        }
        byFirstWord(groups);
    }

    private void behindNoun(int noun, Set<String> groups) {
        int at = noun + 1;
        while (at < passage.sentenceEnd(noun) && (passage.token(at).isQuote() || isFrenchOrigin(at))) {
            at++;
        }
        if (at >= passage.sentenceEnd(noun) || passage.token(at).breaks() > 1) {
            return;
        }
        int to = nameEnd(at, 1);
        if (to > at && !groups.contains(passage.written(at, to).toLowerCase(Locale.ROOT))) {
            add(at, to, to, Optional.empty(), true);
            furtherNames(to, groups);
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
        furtherNames(from - 1, groups);
    }

    /// Names in a list, each behind a comma, an "and", an article or the introducer.
    private void furtherNames(int after, Set<String> groups) {
        int at = after;
        int end = passage.sentenceEnd(Math.min(after, passage.size() - 1));
        while (at < end && at <= after + 200) {
            Token token = passage.token(at);
            boolean joins = token.text().equals(",")
                    || token.isQuote()
                    || ARTICLE.has(token)
                    || isAnd(token)
                    || at == after && INTRODUCER.has(token)
                    || at == after && !token.isNameLike();
            if (findings.isOrganisation(at)) {
                at++;
                continue;
            }
            if (!joins) {
                int to = nameEnd(at, 2);
                if (to == at || groups.contains(passage.written(at, to).toLowerCase(Locale.ROOT))) {
                    return;
                }
                add(at, to, to, Optional.empty(), false);
                at = to;
            } else {
                at++;
            }
        }
    }

    private static boolean isAnd(Token token) {
        return switch (token.folded()) {
            case "et", "und", "and", "an", "a", "sowie", "souwéi" -> true;
            default -> false;
        };
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
                && !groups.contains(passage.written(from, last + 1).toLowerCase(Locale.ROOT))) {
            add(from, last + 1, last + 1, Optional.empty(), false);
        }
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
                    || isNamePart(at - 1)) {
                continue;
            }
            int to = nameEnd(at, 2);
            if (to == at || known.contains(key(at, to)) || isGroup(at, to, groups)) {
                continue;
            }
            add(at, to, to, Optional.empty(), false);
        }
    }

    private boolean isNamePart(int at) {
        return at >= 0
                && (passage.token(at).text().equals("-")
                        || passage.token(at).isNameLike()
                                && !ARTICLE.has(passage.token(at))
                                && !FUNCTION.has(passage.token(at))
                                && !FIRM.has(passage.token(at)));
    }

    private String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = passage.token(i).folded();
            boolean dot = word.length() > 1 && word.endsWith("."); // "Ltd." at the end of a sentence is "Ltd"
            key.append(key.isEmpty() ? "" : " ").append(dot ? word.substring(0, word.length() - 1) : word);
        }
        return key.toString();
    }

    private boolean isGroup(int at, int to, Set<String> groups) {
        boolean word = GROUP.has(passage.token(to - 1))
                || to < passage.size() && GROUP.has(passage.token(to))
                || to + 1 < passage.size() && passage.token(to).text().equals("-") && GROUP.has(passage.token(to + 1))
                || at > 0 && GROUP.has(passage.token(at - 1));
        return word || groups.contains(passage.written(at, to).toLowerCase(Locale.ROOT));
    }

    /// The end of a name of at least so many words that is no country, city, group or number; else `at`.
    private int nameEnd(int at, int words) {
        int to = names.end(at);
        if (to - at < words && !(to - at == 1 && COMPANY_WORD.has(passage.token(at)))) {
            return at;
        }
        return isName(at, to) && !isGroup(at, to, Set.of()) ? to : at;
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
        boolean common = to - from == 1 && german && isCommonNoun(first);
        return !place && !code && !common && !FIRM.has(first) && !first.isNumber();
    }

    private static boolean isCommonNoun(Token token) {
        String word = token.folded();
        for (String ending : List.of(
                "ung",
                "ungen",
                "heit",
                "keit",
                "schaft",
                "tion",
                "tionen",
                "ioun",
                "iounen",
                "gesellschaft",
                "chef",
                "sitz",
                "gruppe",
                "grupp",
                "konzern",
                "kunden",
                "produkte")) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return GOODS.contains(word);
    }

    private static final Set<String> GOODS = GoodsWords.shipped().words();

    /// A place at which an organisation is named, in full or without its legal form.
    record Occurrence(int from, int to, Draft organisation) {}

    /// Notes later places of each name, and of each name without its legal form; all places in order.
    List<Occurrence> findAgain() {
        Map<String, Draft> byName = new HashMap<>();
        Map<String, Integer> longest = new HashMap<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (Draft draft : findings.list(MentionKind.ORGANISATION)) {
            Draft first = byName.putIfAbsent(key(draft.from, draft.to), draft);
            if (first != null) {
                first.again.add(draft.span);
                occurrences.add(new Occurrence(draft.from, draft.to, first));
                findings.repeat(draft);
                continue;
            }
            occurrences.add(new Occurrence(draft.from, draft.to, draft));
            byName.putIfAbsent(key(draft.from, draft.plainTo), draft);
            longest.merge(passage.token(draft.from).folded(), draft.to - draft.from, Math::max);
        }
        int at = 0;
        while (at < passage.size()) {
            Integer most = longest.get(passage.token(at).folded());
            int length = 0;
            if (most != null
                    && findings.owner(at).isEmpty()
                    && passage.token(at).isNameLike()
                    && !isNamePart(at - 1)) {
                length = shortForm(at, Math.min(most, passage.sentenceEnd(at) - at), byName, occurrences);
            }
            at += Math.max(length, 1);
        }
        occurrences.sort(Comparator.comparingInt(Occurrence::from));
        return occurrences;
    }

    private int shortForm(int at, int most, Map<String, Draft> byName, List<Occurrence> occurrences) {
        for (int length = most; length > 0; length--) {
            Draft draft = byName.get(key(at, at + length));
            if (draft != null && findings.isFree(at, at + length) && !isGroup(at, at + length, Set.of())) {
                draft.again.add(passage.span(at, at + length));
                occurrences.add(new Occurrence(at, at + length, draft));
                return length;
            }
        }
        return 0;
    }
}
