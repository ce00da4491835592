package lu.exeat.lawbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of sheets, of lists' names and of conditions are whole in four languages.
class SheetWordingTest {
    private static final Set<String> PROPERTIES = Set.of("en", "fr", "de", "lb", "unsure");
    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{\\d}");
    private static final WordingFile LISTS = WordingFile.of(SheetWording.class, "list-names.yaml");

    static List<WordingFile> files() {
        return List.of(
                WordingFile.of(SheetWording.class, "sheets.yaml"),
                LISTS,
                WordingFile.of(AnswerWording.class, "conditions.yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyEntryStandsInFourLanguages(WordingFile words) {
        assertThat(words.entries()).isNotEmpty().allSatisfy((key, texts) -> {
            assertThat(texts.keySet()).as(key).isSubsetOf(PROPERTIES);
            for (Language language : Language.values()) {
                assertThat(words.require(key).in(language)).as(key).isNotBlank();
                assertThat(placeHolders(words.require(key).in(language)))
                        .as("%s in %s", key, language)
                        .isEqualTo(placeHolders(words.require(key).en()));
            }
        });
    }

    @Test
    void everyListHasANameOfItsOwnAndNoNameIsLeftOver() {
        List<DatedList> lists = new LawIndex(Lawbook.shipped(), CaseIndex.NOT_READ).lists();

        assertThat(LISTS.entries().keySet())
                .containsExactlyInAnyOrderElementsOf(lists.stream()
                        .map(list -> list.kind().word() + "." + list.values().name())
                        .toList());
        for (Language language : Language.values()) {
            assertThat(lists)
                    .extracting(list -> list.kind() + list.name(language))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void textsThatUseAnUnsureWordSaySo(WordingFile words) throws IOException {
        List<String> unsure = unsureWords();

        assertThat(unsure).hasSizeGreaterThan(20);
        words.entries().forEach((key, texts) -> {
            if (unsure.stream().anyMatch(texts.getOrDefault("lb", "")::contains)) {
                assertThat(texts).as(key).containsEntry("unsure", "true");
            }
        });
    }

    private static List<String> placeHolders(String text) {
        return PLACE_HOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    /// The Luxembourgish words that the dictionary marks with a question mark.
    private static List<String> unsureWords() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("exeat.root"), "DICTIONARY.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| ")[3])
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(word -> word.endsWith("?"))
                .map(word -> word.substring(0, word.length() - 1))
                .toList();
    }
}
