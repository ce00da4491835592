package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a text names an organisation again, in full or without its legal form.
final class Repeats {
    private final Passage passage;
    private final Findings findings;
    private final NameRun names;

    Repeats(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
        this.names = new NameRun(passage, findings);
    }

    /// Notes later places of each name, and of each name without its legal form; all places in order.
    List<Occurrence> find() {
        Map<String, Draft> byName = new HashMap<>();
        Map<String, Integer> longest = new HashMap<>();
        List<Occurrence> occurrences = new ArrayList<>();
        Set<String> known = new HashSet<>();
        findings.list(MentionKind.ORGANISATION).forEach(draft -> known.add(names.key(draft.from, draft.to)));
        for (Draft found : findings.list(MentionKind.ORGANISATION)) {
            Draft draft = withoutOpening(found, known);
            Draft first = byName.putIfAbsent(names.key(draft.from, draft.to), draft);
            if (first != null) {
                first.again.add(draft.span);
                occurrences.add(new Occurrence(draft.from, draft.to, first));
                findings.repeat(draft);
                continue;
            }
            occurrences.add(new Occurrence(draft.from, draft.to, draft));
            byName.putIfAbsent(names.key(draft.from, draft.plainTo), draft);
            longest.merge(passage.token(draft.from).folded(), draft.to - draft.from, Math::max);
        }
        int at = 0;
        while (at < passage.size()) {
            Integer most = longest.get(passage.token(at).folded());
            int length = 0;
            if (most != null
                    && findings.owner(at).isEmpty()
                    && passage.token(at).isNameLike()
                    && !names.isNamePart(at - 1)) {
                length = shortForm(at, Math.min(most, passage.sentenceEnd(at) - at), byName, occurrences);
            }
            at += Math.max(length, 1);
        }
        occurrences.sort(Comparator.comparingInt(Occurrence::from));
        return occurrences;
    }

    /// "Demain Exemple SA" at the head of a sentence is "Exemple SA" where the text has that name elsewhere.
    private Draft withoutOpening(Draft draft, Set<String> known) {
        boolean opened = draft.to - draft.from > 1
                && passage.opensSentence(draft.from)
                && known.contains(names.key(draft.from + 1, draft.to));
        if (!opened) {
            return draft;
        }
        findings.remove(draft);
        Span span = new Span(passage.token(draft.from + 1).start(), draft.span.end());
        Draft shorter = new Draft(
                draft.kind,
                draft.from + 1,
                draft.to,
                span,
                passage.written(span),
                draft.legalForm,
                draft.country(),
                draft.plainTo,
                draft.bare);
        findings.add(shorter);
        return shorter;
    }

    private int shortForm(int at, int most, Map<String, Draft> byName, List<Occurrence> occurrences) {
        for (int length = most; length > 0; length--) {
            Draft draft = byName.get(names.key(at, at + length));
            if (draft != null && findings.isFree(at, at + length) && !names.isGroup(at, at + length, Set.of())) {
                findings.claim(at, at + length, draft);
                draft.again.add(passage.span(at, at + length));
                occurrences.add(new Occurrence(at, at + length, draft));
                return length;
            }
        }
        return 0;
    }
}
