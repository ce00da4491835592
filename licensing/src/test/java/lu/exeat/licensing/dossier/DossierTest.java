package lu.exeat.licensing.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lu.exeat.lawbook.obligation.Obligation;
import lu.exeat.party.mention.GroupMention;
import lu.exeat.party.mention.Mention;
import lu.exeat.party.mention.MentionKind;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The dossier of the communiqué of July 2021, its two forms, and what is no text. Mentions in other texts are shown in
/// [MentionCaseTest], the phrases of obligations in `lawbook.obligation`.
class DossierTest {
    private static final List<String> NINE = List.of(
            "OSY Technologies SARL",
            "Q Cyber Technologies SARL",
            "Triangle Holdings SA",
            "Square 2 SARL",
            "Novalpina Capital Partners SARL",
            "Novalpina Capital Group SARL",
            "NorthPole Holdco SARL",
            "NorthPole Bidco SARL",
            "NorthPole Newco SARL");
    private static final String SHORT =
            "Le groupe Exemple compte trois sociétés : Exemple Un SA et Exemple Deux SARL. Le transfert intangible de"
                    + " technologies est couvert.";

    @Test
    void communiqueNamesTheNineLuxembourgEntitiesAndNoOther() throws IOException {
        List<Mention> organisations = of(communique(), MentionKind.ORGANISATION);

        assertThat(organisations).extracting(Mention::name).containsExactlyElementsOf(NINE);
        assertThat(organisations).allMatch(one -> one.country().equals(Country.findByCode("LU")));
    }

    @Test
    void communiqueTellsOfTheGroupOfNineInIsrael() throws IOException {
        assertThat(communique().groups())
                .containsExactly(new GroupMention(
                        "NSO", Country.findByCode("IL"), Optional.empty(), OptionalInt.of(9), NINE, List.of()));
    }

    @Test
    void communiqueNamesTheMinisterByOfficeAndPegasusAsAProduct() throws IOException {
        assertThat(of(communique(), MentionKind.PERSON))
                .extracting(Mention::name)
                .containsExactly("Minister", "ministre des affaires étrangères et européennes", "ministre");
        assertThat(of(communique(), MentionKind.PRODUCT))
                .extracting(Mention::name)
                .startsWith("Pegasus");
    }

    @Test
    void communiqueStatesObligationsOfTheLawOfItsDay() throws IOException {
        assertThat(communique().obligations())
                .extracting(Obligation::provision)
                .contains(
                        "reg/2009/428/art_3/par_1",
                        "lu/loi/2018/06/27/art_45",
                        "lu/loi/2018/06/27/art_46",
                        "lu/loi/2018/06/27/chp_6")
                .noneMatch(provision -> provision.startsWith("reg/2021"));
    }

    @Test
    void jsonLeavesOutWhatIsAbsentAndTellsOfADifferentCount() {
        assertThat(DossierJson.of(Dossier.read(SHORT, Optional.empty()).require()))
                .isEqualTo("""
                {
                  "mentions": [
                    {
                      "name": "Exemple Un SA",
                      "kind": "ORGANISATION",
                      "legalForm": "SA",
                      "start": 42,
                      "end": 55
                    },
                    {
                      "name": "Exemple Deux SARL",
                      "kind": "ORGANISATION",
                      "legalForm": "SARL",
                      "start": 59,
                      "end": 76
                    }
                  ],
                  "groups": [
                    {
                      "name": "Exemple",
                      "count": 3,
                      "countDiffers": true,
                      "members": ["Exemple Un SA","Exemple Deux SARL"]
                    }
                  ],
                  "obligations": [
                    {
                      "start": 81,
                      "end": 117,
                      "provision": "lu/loi/2018/06/27/art_46"
                    }
                  ]
                }
                """);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textNamesGroupMembersAndProvisionInEachLanguage(Language language) {
        String text = DossierText.render(Dossier.read(SHORT, Optional.empty()).require(), SHORT, language);

        assertThat(text)
                .contains("Exemple Un SA", "Exemple Deux SARL", "lu/loi/2018/06/27/art_46", "3", "2")
                .contains("“transfert intangible de technologies”")
                .doesNotContain("{0}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textOfNothingSaysSo(Language language) {
        assertThat(DossierText.render(Dossier.read("…", Optional.empty()).require(), "…", language))
                .isNotBlank();
    }

    @Test
    void otherThanUtf8IsRefused() {
        assertThat(Dossier.decode("société".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problems()).hasOnlyElementsOfType(Problem.Malformed.class));
    }

    @Test
    void byteOrderMarkCountsForNothing() {
        byte[] marked = "\uFEFFMuster AG".getBytes(StandardCharsets.UTF_8);

        assertThat(Dossier.decode(marked).require()).isEqualTo("Muster AG");
    }

    @Test
    void moreThanAMebibyteIsRefused() {
        assertThat(Dossier.decode(new byte[(1 << 20) + 1])).isInstanceOf(Parsed.Refused.class);
        assertThat(Dossier.read("a".repeat((1 << 20) + 1), Optional.empty())).isInstanceOf(Parsed.Refused.class);
    }

    private static Dossier communique() throws IOException {
        Path file = Path.of(System.getProperty("exeat.root", "."), "..", "shared", "cases", "communique-2021-07.txt");
        assumeTrue(Files.exists(file), "the communiqué is not at hand: " + file);
        return Dossier.decode(Files.readAllBytes(file))
                .then(text -> Dossier.read(text, Optional.of(LocalDate.of(2021, 7, 20))))
                .require();
    }

    private static List<Mention> of(Dossier dossier, MentionKind kind) {
        return dossier.mentions().stream().filter(one -> one.kind() == kind).toList();
    }
}
