package lu.exeat.server.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Shown;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a condition of the encoded law tests can be said in each language: no name of the program is left.
class ExplanationWordsTest {
    private static final Pattern NAME_OF_PROGRAM = Pattern.compile("[A-Z]+_[A-Z_]+|(stated|derived|open)\\.[a-zA-Z.]+");

    private final ValueWords words = new ValueWords(new PageLabels());

    private static Stream<Condition> leaves() {
        return Lawbook.shipped().provisions().stream()
                .flatMap(provision -> provision.when().stream())
                .filter(node -> node.children().isEmpty())
                .distinct();
    }

    private FactName shown(FactName fact) {
        return Shown.nameOf(fact).map(FactName::of).orElse(fact);
    }

    private List<String> said(Condition leaf, Language language) {
        return switch (leaf) {
            case Condition.Is(FactName fact, Value value) -> said(fact, List.of(value), language);
            case Condition.OneOf(FactName fact, List<Value> values) -> said(fact, values, language);
            case Condition.In(FactName fact, ValueSet set) ->
                List.of(words.nameOf(shown(fact), language), words.nameOf(set, language));
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.Defined _ -> List.of();
        };
    }

    private List<String> said(FactName fact, List<Value> values, Language language) {
        return Stream.concat(
                        Stream.of(words.nameOf(shown(fact), language)),
                        values.stream().map(value -> words.say(shown(fact), value.text(), language)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLeafIsSaidInWords(Language language) {
        assertThat(leaves())
                .hasSizeGreaterThan(100)
                .allSatisfy(leaf -> assertThat(said(leaf, language))
                        .as(leaf.toString())
                        .noneMatch(text -> NAME_OF_PROGRAM.matcher(text).find()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDatedListHasAName(Language language) {
        assertThat(leaves().filter(Condition.In.class::isInstance).map(Condition.In.class::cast))
                .isNotEmpty()
                .allSatisfy(in -> assertThat(new PageLabels()
                                .find(language, "set." + in.set().name().replaceAll("[^A-Za-z0-9]", "")))
                        .as(in.set().name())
                        .isPresent());
    }
}
