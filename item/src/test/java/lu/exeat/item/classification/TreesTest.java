package lu.exeat.item.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.list.CodeOrder;
import lu.exeat.item.list.ControlList;
import lu.exeat.item.list.EntryTitles;
import lu.exeat.item.list.ListLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The trees against the structure of the list: codes that exist, at the depth at which an answer names them.
class TreesTest {
    private static final ListLines LINES = ListLines.shipped();
    private static final List<Control> PARAMETRIC = Trees.listParametric().stream()
            .filter(control -> Character.isDigit(control.code().charAt(0)))
            .toList();

    @Test
    void everyCodeIsALineOfTheListThatIsUsed() {
        assertThat(PARAMETRIC).allSatisfy(control -> {
            ListLines.Line line = LINES.find(control.code()).orElseThrow(() -> new AssertionError(control.code()));
            assertThat(line.kind())
                    .as(control.code())
                    .isEqualTo(control.military() ? ListLines.Kind.SEE_MILITARY : ListLines.Kind.CONTROLS);
        });
    }

    /// Down from the entry as long as one sub-point is enough; what stands below "all" is a condition and no code.
    @Test
    void noCodeStandsBelowALineOfWhichAllPointsAreAsked() {
        assertThat(PARAMETRIC)
                .allSatisfy(control -> assertThat(above(control.code()))
                        .as(control.code())
                        .noneMatch(code -> LINES.find(code).orElseThrow().join() == ListLines.Join.ALL));
    }

    private static List<String> above(String code) {
        return Stream.iterate(code, each -> each.contains("."), each -> each.substring(0, each.lastIndexOf('.')))
                .skip(1)
                .collect(Collectors.toList());
    }

    @Test
    void everyFactAskedHasAQuestionInFourLanguages() {
        Set<String> asked = Trees.of(ListVersion.OF_2025).lines().stream()
                .flatMap(line -> line.applies().facts())
                .map(Comparison::asked)
                .flatMap(fact -> ComputedFacts.inputs(fact).stream())
                .collect(Collectors.toSet());

        assertThat(asked)
                .allSatisfy(fact ->
                        assertThat(FactVocabulary.shipped().find(fact)).as(fact).isPresent());
    }

    @Test
    void numbersAreComparedWithNumbersAndWordsWithWords() {
        assertThat(Trees.of(ListVersion.OF_2025).lines().stream()
                        .flatMap(line -> line.applies().facts())
                        .distinct())
                .allSatisfy(name -> Comparison.find(name).ifPresent(comparison -> {
                    FactType type = ComputedFacts.isComputed(comparison.fact())
                            ? FactType.NUMBER
                            : FactVocabulary.shipped()
                                    .require(comparison.fact())
                                    .type();
                    switch (comparison.sign()) {
                        case ABOVE, AT_LEAST, BELOW, AT_MOST ->
                            assertThat(type).as(name.name()).isEqualTo(FactType.NUMBER);
                        case HAS, ONLY -> assertThat(type).as(name.name()).isIn(FactType.WORD, FactType.WORDS);
                        case DENIED, STATED -> assertThat(type).as(name.name()).isNotNull();
                    }
                }));
    }

    @Test
    void everyEntryOfTheListIsAskedSomehow() {
        Set<String> asked = Trees.of(ListVersion.OF_2025).lines().stream()
                .map(control ->
                        control.code().substring(0, Math.min(5, control.code().length())))
                .collect(Collectors.toSet());

        List<String> used = LINES.listAll().stream()
                .filter(line -> !line.code().contains(".") && line.kind() == ListLines.Kind.CONTROLS)
                .map(ListLines.Line::code)
                .toList();
        assertThat(used).hasSize(382).allSatisfy(entry -> assertThat(asked).contains(entry));
    }

    /// A line that points to the military list is none of the list, and stays all the same.
    @ParameterizedTest
    @EnumSource
    void noLineOfTheTreesIsLostOnTheWayToTheList(ListVersion version) {
        Set<String> asked = Trees.of(version).lines().stream().map(Line::code).collect(Collectors.toSet());
        Set<String> listed = PARAMETRIC.stream()
                .filter(control -> control.inForce().contains(version.day()))
                .filter(control -> control.military() || ControlList.annexOne().contains(control.code(), version.day()))
                .map(Control::code)
                .collect(Collectors.toSet());

        assertThat(listed).hasSizeGreaterThan(400).isSubsetOf(asked);
    }

    @Test
    void everyCodeIsAskedOnAListThatIsHeld() {
        Set<String> asked = Stream.of(ListVersion.values())
                .flatMap(version -> Trees.of(version).lines().stream())
                .map(Line::code)
                .collect(Collectors.toSet());

        assertThat(PARAMETRIC)
                .extracting(Control::code)
                .allSatisfy(code -> assertThat(asked).contains(code));
    }

    @Test
    void thereAreAsManyEntriesAndLinesAsInTheList() {
        assertThat(EntryTitles.shipped().listCodes()).hasSize(384).isSortedAccordingTo(CodeOrder.OF_LIST);
        assertThat(LINES.listAll()).hasSize(3423);
    }

    @Test
    void pointsAreOrderedByNumberAndLetter() {
        assertThat(CodeOrder.OF_LIST.compare("1C350.9", "1C350.10")).isNegative();
        assertThat(CodeOrder.OF_LIST.compare("5A001.f.3.a", "5A001.f.3.b")).isNegative();
        assertThat(CodeOrder.OF_LIST.compare("5A001.f", "5A001.f.1")).isNegative();
    }
}
