package lu.exeat.party.mention;

import java.util.Map;
import java.util.Set;
import lu.exeat.terms.language.Language;

/// What joins the names of a list: commas, brackets, dashes, "and" in the language of the sentence.
final class Joints {
    private static final WordClass JOINT = WordClass.of("joint");
    private static final WordClass ONLY_LUXEMBOURGISH = WordClass.of("joint-lb");

    private static final Map<Language, Set<String>> TO_SOMEBODY = Map.of(
            Language.FR, WordClass.words("to-somebody", "fr"),
            Language.DE, WordClass.words("to-somebody", "de"));

    private Joints() {}

    /// Whether a token joins; "an" is "and" in Luxembourgish alone, in German it leads to somebody.
    static boolean joins(Passage passage, int at) {
        Token token = passage.token(at);
        return JOINT.has(token) && (passage.language(at) == Language.LB || !ONLY_LUXEMBOURGISH.has(token));
    }

    /// What leads to somebody else: "a vendu X au britannique Y", "hat X an die britische Y verkauft".
    static boolean parts(Passage passage, int at) {
        return TO_SOMEBODY
                .getOrDefault(passage.language(at), Set.of())
                .contains(passage.token(at).folded());
    }
}
