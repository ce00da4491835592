package lu.exeat.cli.classify;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.Classification;
import lu.exeat.item.classification.ClassificationWording;
import lu.exeat.item.classification.FactEntry;
import lu.exeat.item.classification.FactVocabulary;
import lu.exeat.item.classification.OpenFact;
import lu.exeat.item.classification.Verdict;
import lu.exeat.item.list.EntryTitles;
import lu.exeat.item.search.Candidate;
import lu.exeat.lawbook.answer.AnswerText.Kind;
import lu.exeat.lawbook.answer.AnswerText.Line;
import lu.exeat.terms.language.Language;

/// A classification as text for people: verdict first, then codes with their titles, what else to check, questions.
final class ClassificationText {
    private static final int MOST_QUESTIONS = 12;
    private static final int MOST_CODES = 3;

    private final Classification classification;
    private final Language language;
    private final List<Line> lines = new ArrayList<>();

    private ClassificationText(Classification classification, Language language) {
        this.classification = classification;
        this.language = language;
    }

    static List<Line> of(Classification classification, List<Candidate> candidates, Language language) {
        ClassificationText text = new ClassificationText(classification, language);
        text.verdict();
        text.candidates(candidates);
        text.questions();
        text.besides();
        text.line(Kind.META, text.word("list", classification.list().day()));
        return List.copyOf(text.lines);
    }

    private void verdict() {
        line(
                Kind.OUTCOME,
                ClassificationWording.word(
                        "verdict." + classification.verdict().name(),
                        language,
                        String.join(", ", classification.codes())));
        classification.releasedBy().ifPresent(note -> line(Kind.SENTENCE, word("releasedBy", note)));
        if (!classification.underlying().isEmpty()) {
            line(Kind.SENTENCE, word("underlying", String.join(", ", classification.underlying())));
        }
        if (classification.verdict() == Verdict.NOT_LISTED) {
            line(Kind.SENTENCE, word("notFree"));
        }
        if (!classification.codes().isEmpty()) {
            line(Kind.HEADING, word("heading.codes"));
            classification.codes().forEach(this::code);
        }
    }

    private void code(String code) {
        line(Kind.POINT, code + "  " + title(code));
    }

    private String title(String code) {
        return EntryTitles.shipped()
                .find(code.substring(0, 5))
                .map(title -> title.in(language))
                .orElse("");
    }

    private void candidates(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        line(Kind.HEADING, word("heading.candidates"));
        for (Candidate candidate : candidates) {
            line(Kind.POINT, candidate.rank() + ". " + candidate.code() + "  " + title(candidate.code()));
            if (!candidate.because().isEmpty()) {
                line(Kind.DETAIL, word("because", String.join(", ", candidate.because())));
            }
        }
    }

    private void questions() {
        List<OpenFact> open = classification.openFacts();
        if (open.isEmpty()) {
            return;
        }
        line(Kind.HEADING, word("heading.questions"));
        for (OpenFact each : open.subList(0, Math.min(MOST_QUESTIONS, open.size()))) {
            FactEntry entry = FactVocabulary.shipped().require(each.fact());
            line(Kind.POINT, entry.question(language));
            String values = entry.values().isEmpty() ? "" : ": " + String.join(" | ", entry.values());
            line(Kind.DETAIL, each.fact() + values + codes(each.codes()));
        }
        if (open.size() > MOST_QUESTIONS) {
            line(Kind.DETAIL, word("more", open.size() - MOST_QUESTIONS));
        }
    }

    private static String codes(List<String> codes) {
        if (codes.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", codes.subList(0, Math.min(MOST_CODES, codes.size())));
        return "  (" + shown + (codes.size() > MOST_CODES ? ", …)" : ")");
    }

    private void besides() {
        if (!classification.alsoCheck().isEmpty() || !classification.handOver().isEmpty()) {
            line(Kind.HEADING, word("heading.alsoCheck"));
            classification
                    .alsoCheck()
                    .forEach(check -> line(Kind.POINT, ClassificationWording.alsoCheck(check, language)));
            classification.handOver().forEach(next -> line(Kind.POINT, ClassificationWording.handOver(next, language)));
        }
        if (!classification.cite().isEmpty()) {
            line(Kind.HEADING, word("heading.cite"));
            line(Kind.POINT, String.join(", ", classification.cite()));
        }
    }

    private String word(String key, Object... arguments) {
        return ClassificationWording.word(key, language, arguments);
    }

    private void line(Kind kind, String text) {
        lines.add(new Line(kind, text));
    }
}
