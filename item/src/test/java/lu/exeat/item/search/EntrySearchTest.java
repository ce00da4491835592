package lu.exeat.item.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An exporter's words lead to the right entry, in four languages. The share is what counts, not each description.
class EntrySearchTest {
    private static final EntrySearch SEARCH = EntrySearch.shipped();
    private static final double GOAL = 0.9;

    private static List<String> entries(String description, int most) {
        return SEARCH.search(description, most).stream()
                .map(candidate -> candidate.code().substring(0, 5))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void theRightEntryIsAmongTheFirstFiveForNineInTen(String set) throws IOException {
        try (InputStream in = EntrySearchTest.class.getResourceAsStream("descriptions.csv")) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(set + ";"))
                    .map(line -> line.split(";", -1))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(60);
            List<String> missed = rows.stream()
                    .filter(row -> {
                        Set<String> wanted = Set.of(row[1].split("\\|"));
                        return entries(row[2], 5).stream().noneMatch(wanted::contains);
                    })
                    .map(row -> row[2])
                    .toList();

            assertThat(missed).as("missed").hasSizeLessThanOrEqualTo((int) (rows.size() * (1 - GOAL)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "what does 6A005 say, 6A005",
        "CAS 10025-67-9 in drums, 1C350",
        "neosaxitoxin standard, 1C351",
        "Xanthomonas albilineans, 1C354"
    })
    void aCodeANumberOrANameOfTheListComesFirst(String description, String entry) {
        assertThat(entries(description, 1)).containsExactly(entry);
    }

    @Test
    void whatIsFoundInGoodsIsOfferedInSoftwareToo() {
        assertThat(entries("software that decrypts files without the key", 5)).contains("5D002");
    }

    @Test
    void ranksCountFromOneAndEachEntryStandsOnce() {
        List<Candidate> found = SEARCH.search("thermal camera", 10);

        assertThat(found).extracting(Candidate::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(entries("thermal camera", 10)).doesNotHaveDuplicates();
        assertThat(found.getFirst().because()).contains("thermal", "camera");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "123 456", "?!", "a"})
    void aDescriptionThatSaysNothingSuggestsNothing(String description) {
        assertThat(SEARCH.search(description, 5)).isEmpty();
    }
}
