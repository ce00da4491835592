package lu.exeat.item.classification;

import lu.exeat.item.classification.Classification.HandOver;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// The words of a classification in four languages.
public final class ClassificationWording {
    private static final WordingFile FILE = WordingFile.of(ClassificationWording.class, "classification.yaml");

    private ClassificationWording() {}

    public static String verdict(Verdict verdict, Language language) {
        return word("verdict." + verdict.name(), language);
    }

    public static String handOver(HandOver next, Language language) {
        return word("handOver." + next.name(), language);
    }

    /// A check besides the dual-use list; a point of the military list stands as it is.
    public static String alsoCheck(String check, Language language) {
        return check.equals(Classifier.CHECK_MILITARY_LIST)
                ? word("alsoCheck." + check, language)
                : word("alsoCheck.POINT", language, check);
    }

    public static String word(String key, Language language, Object... arguments) {
        return FILE.require(key).in(language, arguments);
    }
}
