package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.terms.language.Language;

/// The tree of an explanation as indented lines: truth, condition in words, the fact behind it.
public final class ExplanationText {
    private static final int VALUES_SHOWN = 6;

    private ExplanationText() {}

    public static List<String> lines(Explanation explanation, Language language) {
        List<String> lines = new ArrayList<>();
        add(explanation, "", language, lines);
        return lines;
    }

    private static void add(Explanation explanation, String margin, Language language, List<String> lines) {
        String truth = AnswerWording.word("truth." + explanation.truth().name(), language);
        lines.add(margin + "- [" + truth + "] " + label(explanation, language));
        explanation.parts().forEach(part -> add(part, margin + "  ", language, lines));
    }

    /// What a node says, in words; for a leaf with the fact that it tested.
    public static String label(Explanation explanation, Language language) {
        String words = ConditionText.of(explanation.node(), language);
        return explanation.node().children().isEmpty() ? words + behind(explanation, language) : words;
    }

    private static String behind(Explanation explanation, Language language) {
        Optional<Shown> shown = explanation.tested().stream().findFirst().flatMap(Shown::of);
        if (shown.isEmpty()) {
            return "";
        }
        String tag = AnswerWording.word("origin." + shown.get().origin().kind().name(), language);
        String found = shown.get().value().map(text -> cut(text) + ", " + tag).orElse(tag);
        return " ← " + found;
    }

    private static String cut(String text) {
        String[] values = text.split("\\|", -1);
        return values.length <= VALUES_SHOWN
                ? text
                : String.join("|", List.of(values).subList(0, VALUES_SHOWN)) + "|…";
    }
}
