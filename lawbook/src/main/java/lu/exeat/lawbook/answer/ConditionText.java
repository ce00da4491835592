package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// A node of a condition in words, without its parts.
public final class ConditionText {
    /// A piece of the words, and what it speaks of.
    public sealed interface Piece {
        String text();

        record Words(String text) implements Piece {}

        /// - `text`: the name under which a document states the fact, or its own where none can
        record OfFact(String text, FactName fact) implements Piece {}

        record OfList(String text, ValueSet list) implements Piece {}

        record OfProvision(String text, String provision) implements Piece {}
    }

    private static final WordingFile WORDS = WordingFile.of(ConditionText.class, "conditions.yaml");

    private ConditionText() {}

    /// The pieces, that stand one after the other with nothing between.
    public static List<Piece> pieces(Condition node, Language language) {
        return switch (node) {
            case Condition.All _ -> List.of(word("all", language));
            case Condition.Any _ -> List.of(word("any", language));
            case Condition.Not _ -> List.of(word("not", language));
            case Condition.Defined(String concept, String provision, Condition _) ->
                List.of(
                        new Piece.Words(AnswerWording.concept(concept, language) + " ("),
                        new Piece.OfProvision(Citation.of(provision, language), provision),
                        new Piece.Words(")"));
            case Condition.Is(FactName fact, Value value) ->
                sentence(fact, value, language)
                        .orElseGet(() -> leaf(fact, "is", values(fact, List.of(value), language), language));
            case Condition.OneOf(FactName fact, List<Value> values) ->
                leaf(fact, "isOneOf", values(fact, values, language), language);
            case Condition.In(FactName fact, ValueSet set) ->
                leaf(fact, "isOneOf", new Piece.OfList("\"" + set.name() + "\"", set), language);
        };
    }

    static String of(Condition node, Language language) {
        return pieces(node, language).stream().map(Piece::text).collect(Collectors.joining());
    }

    private static Piece word(String connective, Language language) {
        return new Piece.Words(AnswerWording.word("connective." + connective, language));
    }

    private static List<Piece> leaf(FactName fact, String connective, Piece value, Language language) {
        List<Piece> pieces = new ArrayList<>();
        String own = "NAME." + fact.name(); // of a fact that tells more than the one that it rests on
        if (WORDS.entries().containsKey(own)) {
            pieces.add(new Piece.Words(WORDS.require(own).in(language) + " ("));
            pieces.add(new Piece.OfFact(name(fact), fact));
            pieces.add(new Piece.Words(")"));
        } else {
            pieces.add(new Piece.OfFact(name(fact), fact));
        }
        pieces.add(new Piece.Words(" " + AnswerWording.word("connective." + connective, language) + " "));
        pieces.add(value);
        return pieces;
    }

    private static Piece values(FactName fact, List<Value> values, Language language) {
        return new Piece.Words(values.stream()
                .map(value -> value(fact, value.text(), language))
                .collect(Collectors.joining(", ")));
    }

    /// What a worked-out fact can be beside the values of the fact behind it has its own words.
    private static String value(FactName fact, String value, Language language) {
        String own = "VALUE." + value;
        return WORDS.entries().containsKey(own)
                ? WORDS.require(own).in(language)
                : AnswerWording.value(name(fact), value, language);
    }

    /// A fact that is worked out may say the contrary of the one that it rests on, so a half sentence tells what it is.
    private static Optional<List<Piece>> sentence(FactName fact, Value value, Language language) {
        String key = fact.name() + "." + value.text();
        if (!WORDS.entries().containsKey(key)) {
            return Optional.empty();
        }
        String words = WORDS.require(key).in(language);
        return Optional.of(Shown.nameOf(fact)
                .<List<Piece>>map(name ->
                        List.of(new Piece.Words(words + " ("), new Piece.OfFact(name, fact), new Piece.Words(")")))
                .orElseGet(() -> List.of(new Piece.Words(words))));
    }

    private static String name(FactName fact) {
        return Shown.nameOf(fact).orElse(fact.name());
    }
}
