package lu.exeat.terms.problem;

import java.util.List;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// Says a problem in a language: what is allowed at its place.
public final class ProblemWording {
    private static final WordingFile WORDS = WordingFile.of(ProblemWording.class, "problems.yaml");
    private static final int VALUES_SHOWN = 40;

    private ProblemWording() {}

    /// What is allowed there, as one sentence without the place and without what was found.
    public static String allowed(Problem problem, Language language) {
        return switch (problem) {
            case Problem.Missing(Place _, List<String> allowed) ->
                allowed.isEmpty() ? say("Missing", language) : say("MissingOneOf", language, listed(allowed));
            case Problem.UnknownField(Place _, String _, List<String> allowed) ->
                allowed.isEmpty() ? say("NoField", language) : say("UnknownField", language, listed(allowed));
            case Problem.Duplicate _ -> say("Duplicate", language);
            case Problem.WrongKind(Place _, Problem.Kind _, Problem.Kind allowed) ->
                say("Kind." + allowed.name(), language);
            case Problem.NotAllowed(Place _, String _, List<String> allowed) ->
                say("NotAllowed", language, listed(allowed));
            case Problem.Malformed(Place _, String _, Problem.Form form) -> say("Form." + form.name(), language);
            case Problem.TooManyDecimals(Place _, String _, int allowed) -> say("TooManyDecimals", language, allowed);
            case Problem.OutOfRange(Place _, String _, String least, String most) ->
                say("OutOfRange", language, least, most);
            case Problem.TooLong(Place _, int _, int allowed) -> say("TooLong", language, allowed);
            case Problem.TooMany(Place _, long _, long allowed) -> say("TooMany", language, allowed);
            case Problem.TooDeep(Place _, int allowed) -> say("TooDeep", language, allowed);
            case Problem.Syntax(Place place, String _) -> say("Syntax", language, place.line(), place.column());
            case Problem.Refused _ -> say("Refused", language);
            case Problem.Contradiction(Place _, String _, String other, String otherFound) ->
                say("Contradiction", language, other, otherFound);
            case Problem.Unreadable(Place _, String _, Problem.Flaw flaw) -> say("Flaw." + flaw.name(), language);
            case Problem.Impossible(Place _, String _, String because) -> say("Impossible." + because, language);
        };
    }

    private static String say(String key, Language language, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }

    private static String listed(List<String> values) {
        String shown = String.join(", ", values.subList(0, Math.min(values.size(), VALUES_SHOWN)));
        return values.size() > VALUES_SHOWN ? shown + ", …" : shown;
    }

    /// The word in front of problems in a language: a plain sentence such as "There is a problem".
    public static String heading(Language language) {
        return say("Heading", language);
    }
}
