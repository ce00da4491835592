package lu.exeat.item.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.exeat.law.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Materials by their groups; what no table holds is unknown and never "none of these".
class WordGroupsTest {
    @ParameterizedTest
    @CsvSource({
        "316L stainless steel, nickel alloys, FALSE",
        "Hastelloy C-276, nickel alloys, TRUE",
        "Hastelloy C-276, 2B230 materials, FALSE",
        "Hastelloy, 2B230 materials, UNKNOWN",
        "alumina ceramic, 2B230 materials, TRUE",
        "enamelled steel, glass, TRUE",
        "glass-lined steel, glass, TRUE",
        "PTFE, fluoropolymers, TRUE",
        "PVDF, 2B230 materials, FALSE",
        "carbon graphite, graphite, TRUE",
        "carbon steel, graphite, FALSE",
        "silicon carbide, silicon carbide, TRUE",
        "silicon, silicon carbide, FALSE",
        "zirconium oxide, zirconium, FALSE",
        "zirconium oxide, resistant ceramics, TRUE",
        "silicon carbide, resistant ceramics, UNKNOWN",
        "alumina, 2B230 materials, TRUE",
        "tantalum, tantalum, TRUE",
        "tantalum, titanium, FALSE",
        "unobtainium, titanium, UNKNOWN",
        "steel and titanium, titanium, UNKNOWN"
    })
    void aMaterialBelongsToItsGroup(String material, String group, Truth expected) {
        assertThat(WordGroups.allIn(List.of(material), group)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "authentication, TRUE",
        "digital signature, TRUE",
        "'wireless personal area network, published standards', TRUE",
        "wireless personal area network, FALSE",
        "file encryption, FALSE",
        "DRM or copy protection, TRUE",
        "'entertainment, mass broadcast or medical records', TRUE",
        "banking or money transactions, TRUE",
        "authentication and file encryption, FALSE"
    })
    void onlyTheNamedUsesAreOtherUses(String use, Truth expected) {
        assertThat(WordGroups.allIn(List.of(use), "other uses")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Zaire ebolavirus, ebola, true",
        "Salmonella Typhimurium, Salmonella typhi, false",
        "Salmonella Typhi, Salmonella typhi, true",
        "HT-2 toxin, T-2 toxin, false",
        "neosaxitoxin, saxitoxin, false",
        "botulinum neurotoxins, botulinum neurotoxin, true",
        "Crimean-Congo haemorrhagic fever virus, Crimean-Congo hemorrhagic fever, true",
        "5A001.f.1, 5A001.f, true",
        "5A002.a, 5A001, false",
        "4A003.b, 4A, true"
    })
    void aTextSaysWholeWordsAndCodes(String text, String words, boolean expected) {
        assertThat(WordGroups.says(text, words)).isEqualTo(expected);
    }
}
