package lu.exeat.lawbook.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences as communiqués and articles have them, and the provisions they speak of, on both sides of 9 September
/// 2021.
class ObligationsTest {
    private static final Optional<LocalDate> LAST_DAY_OF_OLD_LAW = Optional.of(LocalDate.of(2021, 9, 8));
    private static final Optional<LocalDate> FIRST_DAY_OF_NEW_LAW = Optional.of(LocalDate.of(2021, 9, 9));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reg/2021/821/art_3/par_1 | L'exportation de biens à double usage est soumise à une autorisation préalable.
            reg/2021/821/art_3/par_1 | Wer Güter mit doppeltem Verwendungszweck ausführt, braucht eine Genehmigung.
            reg/2021/821/art_3/par_1 | Exporters of dual-use items must apply for a licence beforehand.
            reg/2021/821/art_3/par_1 | Fir Dual-Use-Gidder z'exportéiere brauch een eng Lizenz am Virfeld.
            reg/2021/821/art_5       | L'exportation de produits de cyber-surveillance nécessite une licence.
            reg/2021/821/art_5       | Überwachungssoftware darf nicht zu Verletzungen der Menschenrechte beitragen.
            reg/2021/821/art_5       | Cyber-surveillance items are subject to a licence.
            lu/loi/2018/06/27/art_46 | Le transfert intangible de technologie est couvert par ces règles.
            lu/loi/2018/06/27/art_46 | Auch der immaterielle Technologietransfer ist genehmigungspflichtig.
            lu/loi/2018/06/27/art_46 | The intangible transfer of technology also needs an authorisation.
            lu/loi/2018/06/27/chp_6  | Produits liés à la défense : toute exportation requiert une licence.
            lu/loi/2018/06/27/chp_6  | Die Ausfuhr von Rüstungsgütern bedarf einer Genehmigung.
            lu/loi/2018/06/27/art_45 | Les entreprises ont un devoir de diligence.
            lu/loi/2018/06/27/art_45 | Im Zweifel müssen sich Unternehmen an die zuständige Behörde wenden.
            lu/loi/2018/06/27/art_45 | Companies must contact the competent authorities.
            reg/2021/821/art_4/par_2 | Exporters who are aware of a military end-use must notify the authority.
            reg/2021/821/art_6/par_1 | Courtiers : le courtage requiert une autorisation.
            reg/2021/821/art_8/par_1 | Technische Unterstützung ist ebenfalls genehmigungspflichtig.
            reg/2021/821/art_27      | Records of exports must be kept for five years.
            lu/loi/2018/06/27/art_48/par_3 | Les registres doivent être conservés pendant dix ans.
            lu/loi/2018/06/27/art_54 | Wer ohne Genehmigung ausführt, dem droht eine Geldstrafe.
            lu/rgd/2018/12/14/art_6  | Sie verlangt eine Endverbleibserklärung.
            """)
    void sentenceSpeaksOfItsProvision(String provision, String sentence) {
        assertThat(Obligations.read(sentence, FIRST_DAY_OF_NEW_LAW))
                .extracting(Obligation::provision)
                .contains(provision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The company exports flowers to Italy.
            Für diese Ausfuhr ist keine Genehmigung erforderlich, die Waren sind genehmigungsfrei.
            Le ministre a rencontré son homologue.
            D'Firma huet am leschte Joer méi Leit agestallt.
            """)
    void sentenceWithoutObligationSpeaksOfNone(String sentence) {
        assertThat(Obligations.read(sentence, FIRST_DAY_OF_NEW_LAW)).isEmpty();
    }

    @Test
    void lawOfTheDayOnWhichItWasSaid() {
        String sentence = "Exporters of dual-use items must apply for a licence.";

        assertThat(provisions(sentence, LAST_DAY_OF_OLD_LAW)).containsExactly("reg/2009/428/art_3/par_1");
        assertThat(provisions(sentence, FIRST_DAY_OF_NEW_LAW)).containsExactly("reg/2021/821/art_3/par_1");
        assertThat(provisions(sentence, Optional.empty())).containsExactly("reg/2021/821/art_3/par_1");
    }

    @Test
    void placesAreCodePointsOfTheWordsThatStateIt() {
        String text = "\uD83D\uDE00 Voilà. Les entreprises ont un devoir de diligence.";

        Obligation only = Obligations.read(text, Optional.empty()).getFirst();

        assertThat(text.substring(text.offsetByCodePoints(0, only.start()), text.offsetByCodePoints(0, only.end())))
                .isEqualTo("devoir de diligence");
    }

    @Test
    void obligationsDoNotReachOverTheEndOfASentence() {
        assertThat(Obligations.read("Dual-use items are goods. You must have a licence for a dog.", Optional.empty()))
                .isEmpty();
    }

    @Test
    void identifiersHaveTheFormOfProvisions() {
        assertThat(Obligations.provisions())
                .hasSizeGreaterThan(20)
                .allMatch(id -> id.matches(
                        "(reg/20(21/821|09/428)|lu/(loi/2018/06/27|rgd/2018/12/14))(/(art|chp|par)_[0-9]+)+"));
    }

    @Test
    void aMebibyteOfOneSentenceIsReadInTime() {
        String text = "licence must export dual use ".repeat(36_000);

        assertThat(Obligations.read(text, Optional.empty())).isNotEmpty();
    }

    private static List<String> provisions(String sentence, Optional<LocalDate> saidOn) {
        return Obligations.read(sentence, saidOn).stream()
                .map(Obligation::provision)
                .toList();
    }
}
