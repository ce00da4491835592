package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.language.Language;

/// Companies and associations by the legal form behind, or before, their name. [FormlessFinder] finds the others.
final class OrganisationFinder {
    private static final WordClass FOUNDATION_LINK = WordClass.of("foundation-link");
    private static final LegalForms FORMS = new LegalForms();

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
        if (at > 1 && passage.token(at - 1).text().equals(",") && isBehindComma(at, at + found.length())) {
            nameEnd = at - 1; // "Example Trading, Inc.", "Grupo Modelo, S.L."
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
        add(passage, findings, from, to, nameEnd, legalForm, false);
        return to;
    }

    /// Whether a form behind a comma belongs to the name before it: always in English, else when it ends its own part.
    private boolean isBehindComma(int at, int end) {
        boolean closes = end >= passage.sentenceEnd(at)
                || !passage.token(end).isNameLike()
                        && (passage.token(at - 2).isNameLike()
                                && passage.form(at - 2).isEmpty());
        return passage.language(at) == Language.EN || closes;
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
        add(
                passage,
                findings,
                at,
                to,
                to,
                form.code().or(() -> Optional.of(passage.token(at).text())),
                false);
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
        if (to == from) {
            return start;
        }
        int further = to;
        while (further < passage.sentenceEnd(start) && isBetween(passage.token(further))) {
            further++;
        }
        int end = further > to && further < passage.sentenceEnd(start) ? names.end(further) : further;
        return end > further ? end : to;
    }

    /// "Fondation X pour la Recherche".
    private static boolean isBetween(Token token) {
        return FOUNDATION_LINK.has(token);
    }

    static void add(
            Passage passage,
            Findings findings,
            int from,
            int to,
            int plainTo,
            Optional<String> legalForm,
            boolean bare) {
        Span span = passage.span(from, to);
        Token last = passage.token(to - 1);
        boolean slash = legalForm
                .filter(form -> form.contains("/") && form.endsWith("."))
                .isPresent();
        boolean stop = (slash || last.folded().equals("ltd.")) && to == passage.sentenceEnd(to - 1);
        if (stop) {
            span = new Span(span.start(), span.end() - 1);
        }
        Optional<String> form =
                stop && legalForm.isPresent() && (slash || legalForm.get().endsWith("td."))
                        ? Optional.of(
                                legalForm.get().substring(0, legalForm.get().length() - 1))
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
}
