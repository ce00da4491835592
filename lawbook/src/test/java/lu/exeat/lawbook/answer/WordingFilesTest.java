package lu.exeat.lawbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The wording files are whole: all keys, all languages, lengths and the spelling rules that a machine can hold.
/// Whether a sentence says what the law says is for a lawyer to read.
class WordingFilesTest {
    private static final String FACTS = "/lu/exeat/lawbook/transaction/facts.yaml";
    private static final int TITLE = 70;
    private static final double WORDS_A_SENTENCE = 25;
    private static final Set<String> PROPERTIES = Set.of("en", "fr", "de", "lb", "unsure");
    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{\\d}");

    /// Small Luxembourgish words that lose their n before these consonants, and keep it elsewhere.
    private static final Pattern N_TOO_MUCH = Pattern.compile(
            "(?<![\\p{L}'-])([Vv]un|[Aa]n|[Dd]en|[Dd]een|[Ee]n|[Kk]een|[Ww]ann|kann|sinn|ginn|hunn|hien|[Ww]ien|kënnen|"
                    + "mussen|gëllen|goufen) (?=[bcfgjklmpqrsvwxBCFGJKLMPQRSVWX])");

    private static final Pattern N_TOO_FEW =
            Pattern.compile("(?<![\\p{L}.'-])([Vv]u|[Dd]ee|[Kk]ee|ka|hu|[Aa]) (?=[aeiouäëéöühdntzAEOUÄËÉHDNTZ])");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provision-titles.yaml",
                "provision-texts.yaml",
                "outcomes.yaml",
                "duties.yaml",
                "values.yaml",
                "general-authorisations.yaml",
                "explanation.yaml",
                "citations.yaml",
                "months.yaml",
                "paper.yaml"
            })
    void everyEntryStandsInFourLanguages(String file) {
        WordingFile words = WordingFile.of(AnswerWording.class, file);

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
    void everyProvisionHasTitleAndText() {
        assertThat(keys("provision-titles.yaml")).containsAll(ids()).isEqualTo(keys("provision-texts.yaml"));
    }

    @Test
    void everyProvisionThatAFactNamesHasATitle() {
        Set<String> named = new TreeSet<>();
        WordingFile.of(AnswerWording.class, FACTS)
                .entries()
                .values()
                .forEach(fact -> named.addAll(
                        Arrays.asList(fact.getOrDefault("provisions", "").split(" "))));

        assertThat(keys("provision-titles.yaml")).containsAll(named);
    }

    @Test
    void everyTitleCanBeCitedAndIsShort() {
        WordingFile titles = WordingFile.of(AnswerWording.class, "provision-titles.yaml");
        for (String id : titles.entries().keySet()) {
            for (Language language : Language.values()) {
                assertThat(Citation.of(id, language)).as(id).isNotBlank();
                assertThat(titles.require(id).in(language)).as(id).hasSizeLessThanOrEqualTo(TITLE);
            }
        }
    }

    @Test
    void everyValueOfAnEnumHasALabel() {
        List<String> wanted = new ArrayList<>();
        WordingFile.of(AnswerWording.class, FACTS).entries().forEach((fact, properties) -> {
            String values = properties.getOrDefault("values", "") + "|" + properties.getOrDefault("also", "");
            Arrays.stream(values.split("\\|"))
                    .filter(value -> !value.isBlank())
                    .forEach(value -> wanted.add(fact + "." + value));
        });
        for (String common : List.of("none", "suspected", "aware", "informed", "unknown")) {
            wanted.add("knowledge." + common);
        }
        wanted.addAll(List.of("boolean.true", "boolean.false"));

        assertThat(wanted).hasSizeGreaterThan(50);
        assertThat(keys("values.yaml")).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"provision-texts.yaml", "outcomes.yaml", "duties.yaml", "general-authorisations.yaml"})
    void sentencesAreShort(String file) {
        WordingFile words = WordingFile.of(AnswerWording.class, file);
        for (String key : words.entries().keySet()) {
            for (Language language : Language.values()) {
                List<Integer> sentences = Arrays.stream(
                                words.require(key).in(language).split(endOfSentence(language)))
                        .map(sentence -> sentence.split("\\s+").length)
                        .toList();
                double average =
                        sentences.stream().mapToInt(Integer::intValue).average().orElseThrow();
                assertThat(average).as("%s in %s", key, language).isLessThanOrEqualTo(WORDS_A_SENTENCE);
            }
        }
    }

    @Test
    void textsAreOneToThreeSentences() {
        WordingFile texts = WordingFile.of(AnswerWording.class, "provision-texts.yaml");
        for (String id : texts.entries().keySet()) {
            assertThat(texts.require(id).en().split("[.] (?=\\p{Lu})")).as(id).hasSizeBetween(1, 3);
        }
    }

    @Test
    void luxembourgishKeepsTheRuleOfN() {
        assertThat(luxembourgish()).allSatisfy(text -> {
            assertThat(N_TOO_MUCH.matcher(text).find()).as(text).isFalse();
            assertThat(N_TOO_FEW.matcher(text).find()).as(text).isFalse();
        });
    }

    @Test
    void textsThatUseAnUnsureWordSaySo() throws IOException {
        List<String> unsure = unsureWords();

        assertThat(unsure).hasSizeGreaterThan(20);
        files().flatMap(file -> WordingFile.of(AnswerWording.class, file).entries().entrySet().stream())
                .filter(entry -> unsure.stream().anyMatch(entry.getValue().getOrDefault("lb", "")::contains))
                .forEach(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).containsEntry("unsure", "true"));
    }

    @Test
    void nothingShoutsOrApprovesWhatItMayNot() {
        Pattern banned = Pattern.compile("!|\\b(OK|clear|safe|approved|invalid|please note)\\b");

        assertThat(files().flatMap(WordingFilesTest::texts))
                .allSatisfy(
                        text -> assertThat(banned.matcher(text).find()).as(text).isFalse());
    }

    /// After a number a point ends a sentence in English and French; in German and Luxembourgish it writes a date.
    private static String endOfSentence(Language language) {
        return switch (language) {
            case EN, FR -> "(?<=[.?])\\s+|;\\s+";
            case DE, LB -> "(?<=[^\\d][.?])\\s+|;\\s+";
        };
    }

    /// The Luxembourgish words that the dictionary marks with a question mark.
    private static List<String> unsureWords() throws IOException {
        Path dictionary = Path.of(System.getProperty("exeat.root"), "DICTIONARY.md");
        return Files.readAllLines(dictionary).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| ")[3])
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(word -> word.endsWith("?"))
                .map(word -> word.substring(0, word.length() - 1))
                .toList();
    }

    private static Stream<String> files() {
        return Stream.of(
                "provision-titles.yaml",
                "provision-texts.yaml",
                "outcomes.yaml",
                "duties.yaml",
                "values.yaml",
                "general-authorisations.yaml",
                "explanation.yaml");
    }

    private static Stream<String> texts(String file) {
        return WordingFile.of(AnswerWording.class, file).entries().values().stream()
                .map(Map::values)
                .flatMap(Collection::stream);
    }

    private static List<String> luxembourgish() {
        return files().flatMap(file -> WordingFile.of(AnswerWording.class, file).entries().values().stream())
                .map(texts -> texts.getOrDefault("lb", ""))
                .toList();
    }

    private static List<String> placeHolders(String text) {
        return PLACE_HOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Set<String> keys(String file) {
        return WordingFile.of(AnswerWording.class, file).entries().keySet();
    }

    private static List<String> ids() {
        return Arrays.asList("""
                reg/2021/821/art_2/pnt_1 reg/2021/821/art_2/pnt_2 reg/2021/821/art_2/pnt_3 reg/2021/821/art_2/pnt_7
                reg/2021/821/art_2/pnt_9 reg/2021/821/art_2/pnt_11 reg/2021/821/art_2/pnt_17 reg/2021/821/art_2/pnt_19
                reg/2021/821/art_2/pnt_20 reg/2021/821/art_3/par_1 reg/2021/821/art_4/par_1/pnt_a
                reg/2021/821/art_4/par_1/pnt_b reg/2021/821/art_4/par_1/pnt_c reg/2021/821/art_4/par_2
                reg/2021/821/art_4/par_3 reg/2021/821/art_5/par_1 reg/2021/821/art_5/par_2 reg/2021/821/art_5/par_3
                reg/2021/821/art_5/par_6 reg/2021/821/art_6/par_1 reg/2021/821/art_6/par_2 reg/2021/821/art_6/par_3
                reg/2021/821/art_6/par_4 reg/2021/821/art_7/par_1 reg/2021/821/art_7/par_2 reg/2021/821/art_7/par_3
                reg/2021/821/art_8/par_1 reg/2021/821/art_8/par_2 reg/2021/821/art_8/par_3 reg/2021/821/art_8/par_4
                reg/2021/821/art_8/par_5 reg/2021/821/art_9/par_1 reg/2021/821/art_10/par_1 reg/2021/821/art_11/par_1
                reg/2021/821/art_11/par_2 reg/2021/821/art_11/par_8 reg/2021/821/art_11/par_9
                reg/2021/821/art_12/par_2 reg/2021/821/art_12/par_7 reg/2021/821/art_15/par_1
                reg/2021/821/art_27/par_1 reg/2021/821/art_27/par_3 reg/2021/821/art_27/par_4 reg/2021/821/art_31
                reg/2021/821/anx_I reg/2021/821/anx_II reg/2021/821/anx_II/sec_A reg/2021/821/anx_II/sec_B
                reg/2021/821/anx_II/sec_C reg/2021/821/anx_II/sec_D reg/2021/821/anx_II/sec_E
                reg/2021/821/anx_II/sec_F reg/2021/821/anx_II/sec_G reg/2021/821/anx_II/sec_H reg/2021/821/anx_IV
                reg/2009/428/art_2 reg/2009/428/art_3/par_1 reg/2009/428/art_4/par_1 reg/2009/428/art_4/par_2
                reg/2009/428/art_4/par_3 reg/2009/428/art_4/par_4 reg/2009/428/art_4/par_5 reg/2009/428/art_5/par_1
                reg/2009/428/art_5/par_2 reg/2009/428/art_5/par_3 reg/2009/428/art_6/par_1 reg/2009/428/art_6/par_2
                reg/2009/428/art_6/par_3 reg/2009/428/art_7 reg/2009/428/art_8/par_1 reg/2009/428/art_9/par_1
                reg/2009/428/art_20/par_3 reg/2009/428/art_22/par_1 reg/2009/428/art_22/par_2
                reg/2009/428/art_22/par_8 reg/2009/428/art_22/par_10 reg/2009/428/anx_I reg/2009/428/anx_IIa
                reg/2009/428/anx_IIb reg/2009/428/anx_IIc reg/2009/428/anx_IId reg/2009/428/anx_IIe
                reg/2009/428/anx_IIf reg/2009/428/anx_IV lu/loi/2018/06/27/art_19 lu/loi/2018/06/27/chp_6
                lu/loi/2018/06/27/art_33/par_1 lu/loi/2018/06/27/art_34 lu/loi/2018/06/27/art_35
                lu/loi/2018/06/27/art_37 lu/loi/2018/06/27/art_39 lu/loi/2018/06/27/art_42
                lu/loi/2018/06/27/art_43 lu/loi/2018/06/27/art_44 lu/loi/2018/06/27/art_45
                lu/loi/2018/06/27/art_45/par_1 lu/loi/2018/06/27/art_45/par_2 lu/loi/2018/06/27/art_46
                lu/loi/2018/06/27/art_48/par_3 lu/rgd/2018/12/14/art_3 lu/rgd/2018/12/14/art_10/par_1 national/defence-products national/dual-use
                sanctions/measures law/date
                """.strip().split("\\s+"));
    }
}
