package lu.exeat.party.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Parsed;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Single signs in single sentences, the bounds of time and size, and many threads. Whole texts with complete lists are
/// read in `licensing.dossier`.
class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Muster Glas GmbH & Co. KG zahlt. | Muster Glas GmbH & Co. KG | GmbH & Co. KG
            La société Exemple Un S. à r. l. paie. | Exemple Un S. à r. l.    | SARL
            Elle a cédé Exemple Deux Sàrl-S hier. | Exemple Deux Sàrl-S       | SARL-S
            D'Beispill asbl bezilt.               | Beispill asbl             | ASBL
            They paid Sample Trading, Inc. today. | Sample Trading, Inc.      | Inc.
            La Fondation Exemple a payé.          | Fondation Exemple         | FOND
            Sie zahlt an Przyklad sp. z o.o. viel. | Przyklad sp. z o.o.      | sp. z o.o.
            The fund Model One SCA SICAV-SIF pays. | Model One SCA SICAV-SIF  | SCA
            """)
    void legalFormBelongsToTheName(String sentence, String name, String form) {
        Mention only = one(sentence, MentionKind.ORGANISATION);

        assertThat(only.name()).isEqualTo(name);
        assertThat(only.legalForm()).contains(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Muster AG mit Sitz in Trier zahlt.               | DE
            Muster AG (Zürich) zahlt.                            | CH
            La société belge Exemple SRL paie.                   | BE
            Exemple SAS, une société grenobloise, paie.          | FR
            D'Beispill S.A. zu Esch bezilt.                      | LU
            Sample Ltd of Haifa, Israel, pays.                   | IL
            The Dubai-based Sample FZE pays.                     | AE
            Sample Ltd is a Maltese company.                     | MT
            Die in Wien registrierte Muster GmbH zahlt.          | AT
            Exemple SA paie. La société est établie à Metz.      | FR
            """)
    void placeBesideTheNameGivesTheCountry(String sentence, String country) {
        assertThat(one(sentence, MentionKind.ORGANISATION).country()).isEqualTo(Country.findByCode(country));
    }

    @Test
    void nameAndFormGiveNoCountry() {
        assertThat(one("Die Luxemburg Muster GmbH zahlt.", MentionKind.ORGANISATION)
                        .country())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Le ministre de la Justice parle.,ministre de la Justice,LU",
        "Der israelische Verteidigungsminister spricht.,Verteidigungsminister,IL",
        "De Wirtschaftsminister schwätzt.,Wirtschaftsminister,LU",
        "The Minister for Foreign Trade speaks.,Minister for Foreign Trade,LU",
    })
    void officeIsLuxembourgsUnlessAnotherCountryStandsBeside(String sentence, String name, String country) {
        Mention only = one(sentence, MentionKind.PERSON);

        assertThat(only.name()).isEqualTo(name);
        assertThat(only.country()).isEqualTo(Country.findByCode(country));
    }

    @ParameterizedTest
    @CsvSource({
        "La police du Tchad attend.,police du Tchad,TD",
        "Die Streitkräfte der Türkei warten.,Streitkräfte der Türkei,TR",
        "D'marokkanesch Arméi waart.,marokkanesch Arméi,MA",
        "The Kenyan armed forces wait.,Kenyan armed forces,KE",
    })
    void forceIsNamedWithItsCountry(String sentence, String name, String country) {
        Mention only = one(sentence, MentionKind.AUTHORITY);

        assertThat(only.name()).isEqualTo(name);
        assertThat(only.country()).isEqualTo(Country.findByCode(country));
    }

    @ParameterizedTest
    @CsvSource({
        "The police and the army wait.",
        "Das Ministerium wartet.",
        "L'autorité attend.",
        "D'Arméi waart.",
    })
    void forceOrMinistryWithoutMoreIsNone(String sentence) {
        assertThat(read(sentence).mentions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "He spoke in English about it.",
        "Sie sprach auf Deutsch darüber.",
        "Il parlait en français.",
        "The Island is small.",
        "Kuwait City is hot.",
    })
    void languagesAndCitiesAreNoCountries(String sentence) {
        assertThat(read(sentence).mentions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elle exporte des caméras thermiques (6A003) vers le Maroc. | caméras thermiques (6A003)
            Sie liefert Drohnen der Position 9A012 nach Indien.        | Drohnen der Position 9A012
            D'Firma verkeeft eng Software mam Numm "Muster".           | Muster
            They sell the Merlin spyware.                              | Merlin spyware
            Une licence pour des biens à double usage est requise.     | biens à double usage
            """)
    void productHasItsAttributesAndCode(String sentence, String name) {
        assertThat(one(sentence, MentionKind.PRODUCT).name()).isEqualTo(name);
    }

    @Test
    void codeWithoutNounIsNoProduct() {
        assertThat(read("Ce logiciel relève de la position 5A004.b.").mentions())
                .isEmpty();
    }

    @Test
    void whoWasSoldBelongsToTheBuyer() {
        GroupMention group =
                read("Exemple SA a racheté Essai SARL à Modèle SE.").groups().getFirst();

        assertThat(group.members()).containsExactly("Exemple SA", "Essai SARL");
        assertThat(group.head()).contains("Exemple SA");
    }

    @Test
    void minorityHolderIsOutsideAndMajorityHolderIsTheHead() {
        String text = "Die Muster AG hält %s Prozent an der Probe GmbH, der Mutter der Probe Glas KG.";

        assertThat(read(text.formatted("30")).groups().getFirst().notMembers())
                .containsExactly(new GroupMention.NotMember("Muster AG", GroupMention.Why.HOLDS_SHARE));
        assertThat(read(text.formatted("51")).groups().getFirst().head()).contains("Muster AG");
    }

    @Test
    void numbersOfOneSentenceAreAddedAndADifferenceIsTold() {
        GroupMention group = read("Le groupe Exemple compte, outre les deux entités Exemple A SA et Exemple B SA,"
                        + " les quatre entités Exemple C SA et Exemple D SA.")
                .groups()
                .getFirst();

        assertThat(group.count()).hasValue(6);
        assertThat(group.members()).hasSize(4);
        assertThat(group.countDiffers()).isTrue();
    }

    @Test
    void workingGroupIsNoGroupOfCompanies() {
        assertThat(read("Un groupe de travail et un groupe armé se sont réunis.")
                        .groups())
                .isEmpty();
    }

    @Test
    void laterPlacesStandUnderAgain() {
        Mention only =
                one("Exemple Un SA paie. Demain Exemple Un SA part, et Exemple Un revient.", MentionKind.ORGANISATION);

        assertThat(only.again()).containsExactly(new Span(27, 40), new Span(50, 60));
    }

    @Test
    void nameOverALineBreakReadsWithABlank() {
        assertThat(one("Wir nennen die Muster\n  Glas GmbH hier.", MentionKind.ORGANISATION)
                        .name())
                .isEqualTo("Muster Glas GmbH");
    }

    @Test
    void emptyTextNamesNothing() {
        assertThat(read("")).isEqualTo(new Mentions(List.of(), List.of()));
    }

    @Test
    void moreThanAMebibyteIsRefused() {
        assertThat(Mentions.read("é".repeat((1 << 19) + 1))).isInstanceOf(Parsed.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"'Firma Muster '", "'S.A. '", "'« ( , - '", "'Die Muster AG hält 30 Prozent an der Probe GmbH. '", "'x'"
    })
    void aMebibyteOfTheSameIsReadInTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> read(text));
    }

    @Test
    void anyShuffleOfSignsIsRead() {
        Random random = new Random(20210720);
        String[] pieces = {
            "Muster",
            " ",
            "AG",
            "S.à r.l.",
            "die",
            "groupe",
            "Gruppe",
            "-",
            "\"",
            "«",
            "(",
            ")",
            ",",
            ";",
            ".",
            "5A001",
            "detient",
            "détenue par",
            "30 %",
            "Luxembourg",
            "police",
            "ministre",
            "Software",
            "d'",
            "\n\n",
            "filiale de",
            "verkauft an",
            "\uD83D\uDE00",
            "aucun lien",
            "zwou",
            "davon",
            "gehört",
            "gehéieren",
            "der",
            "groupe .",
            "entités",
            ":",
            "et",
            "'s",
            "mit Sitz in",
            "Trier"
        };
        for (int run = 0; run < 400; run++) {
            String text = IntStream.range(0, 60)
                    .mapToObj(_ -> pieces[random.nextInt(pieces.length)] + (random.nextBoolean() ? " " : ""))
                    .collect(java.util.stream.Collectors.joining());
            assertThatNoException().as(text).isThrownBy(() -> read(text));
        }
    }

    @Test
    void manyThreadsReadAlike() {
        String text = "Die deutsche Muster AG gehört zur Muster-Gruppe, ebenso wie die Muster Glas SARL in Metz.";
        Mentions alone = read(text);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(_ -> read(text)).distinct())
                .containsExactly(alone);
    }

    private static Mentions read(String text) {
        return Mentions.read(text).require();
    }

    private static Mention one(String text, MentionKind kind) {
        List<Mention> found = read(text).mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .toList();
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }
}
