package lu.exeat.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import lu.exeat.store.database.StoreUnavailable.Why;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said when the store cannot be had.
class StoreUnavailableTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonIsOneSentenceInEachLanguage(Why why) {
        StoreUnavailable problem = new StoreUnavailable(why, "ONE", "TWO", "THREE");

        assertThat(Language.values())
                .extracting(problem::in)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{"));
        for (String detail : List.of("ONE", "TWO", "THREE")) {
            assertThat(Language.values())
                    .as("all languages tell %s, or none does", detail)
                    .extracting(language -> problem.in(language).contains(detail))
                    .containsOnly(problem.in(Language.EN).contains(detail));
        }
    }

    @Test
    void thereAreNoWordsWithoutAReason() {
        assertThat(WordingFile.of(StoreUnavailable.class, "unavailable.yaml")
                        .entries()
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Why.values()).map(Why::name).toList());
    }

    @Test
    void detailsStandOnOneLineAndAreCut() {
        assertThat(new StoreUnavailable(Why.START_FAILED, "/x", "a\n\tb" + "c".repeat(2000)).getMessage())
                .contains("a bccc")
                .hasSizeLessThan(700);
    }

    @Test
    void passwordInAUrlIsNotShown() {
        assertThat(new DatabaseAddress("jdbc:postgresql://anna:secret@db/e?password=secret", "", "secret"))
                .asString()
                .isEqualTo("jdbc:postgresql://db/e");
    }

    @Test
    void addressOfAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> new DatabaseAddress("jdbc:h2:mem:", "", ""))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_POSTGRES));
    }
}
