package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The forms of codes; whether one exists is shown elsewhere.
class ItemCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0A001",
                "3A001.a.5.a",
                "5D002.c.1",
                "1C350.90",
                "4A506.a.1",
                "9A012",
                "1C351.d.13",
                "NOT_LISTED",
                "ML1",
                "ML9",
                "ML10",
                "ML19",
                "ML22",
                "ML11.b",
                "ML22.b.1"
            })
    void codeOfAListIsOne(String code) {
        assertThat(ItemCode.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5A",
                "5A02",
                "5A0021",
                "5A002a",
                "5a002",
                "5F002",
                "AA002",
                "5A002.",
                "5A002..a",
                "5A002.a.",
                "5A002.A",
                "5A002.aa",
                "5A002.1234",
                "5A002 .a",
                " 5A002",
                "5A002 ",
                "ML",
                "ML0",
                "ML01",
                "ML23",
                "ML100",
                "ML1a",
                "ML1.",
                "ML1.B",
                "ml1",
                "NOT LISTED",
                "not_listed",
                "EAR99",
                "5A002.é",
                "５A002"
            })
    void anythingElseIsNone(String text) {
        assertThat(ItemCode.isCode(text)).isFalse();
    }

    @Test
    void codeLongerThanAnyIsNone() {
        assertThat(ItemCode.isCode("5A002" + ".a".repeat(17))).isTrue();
        assertThat(ItemCode.isCode("5A002" + ".a".repeat(18))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5A002.a, GOODS", "5B002, GOODS", "1C350.1, GOODS", "5D002, SOFTWARE", "5E002, TECHNOLOGY"})
    void letterSettlesTheNature(String code, String nature) {
        assertThat(ItemCode.findNature(code)).contains(nature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ML21", "ML22", "NOT_LISTED"})
    void codesOfOtherListsSettleNone(String code) {
        assertThat(ItemCode.findNature(code)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes-2021.csv", "codes-2025-11-15.csv"})
    void everyCodeOfThePublishedListsIsOne(String file) throws IOException {
        Path list = Path.of(System.getProperty("exeat.root", ".."))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared/data/annex1/" + file);
        assumeTrue(Files.exists(list), "no shared list beside the checkout: " + list);

        List<String> rows = Files.readAllLines(list);
        int column = List.of(rows.getFirst().split(",", -1)).indexOf("code");

        assertThat(rows).hasSizeGreaterThan(2000);
        assertThat(rows.subList(1, rows.size()))
                .allMatch(row -> ItemCode.isAnnexOne(row.split(",", -1)[column].replace("\"", "")));
    }
}
