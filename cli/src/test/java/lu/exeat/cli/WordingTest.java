package lu.exeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands' own words stand in four languages, with the same places to fill in.
class WordingTest {
    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{\\d}");

    private static List<String> placeHolders(String text) {
        return PLACE_HOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lu/exeat/cli/check/recheck.yaml", "/lu/exeat/cli/item/items.yaml"})
    void everyEntryStandsInFourLanguages(String file) {
        WordingFile words = WordingFile.of(WordingTest.class, file);

        assertThat(words.entries().keySet()).isNotEmpty().allSatisfy(key -> {
            for (Language language : Language.values()) {
                String text = words.require(key).in(language);
                assertThat(text).as(key).isNotBlank();
                assertThat(placeHolders(text))
                        .as("%s in %s", key, language)
                        .isEqualTo(placeHolders(words.require(key).in(Language.EN)));
            }
        });
    }
}
