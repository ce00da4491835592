package lu.exeat.party.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How texts are cut: elisions, abbreviations, codes, places in code points. What the words mean is shown elsewhere.
class TokenizerTest {
    @Test
    void elidedWordsStandAlone() {
        assertThat(words("l’Économie d'Exemple D'Firma qu'il z'exportéieren"))
                .containsExactly("l'", "Économie", "d'", "Exemple", "D'", "Firma", "qu'", "il", "z'", "exportéieren");
    }

    @Test
    void apostrophesInsideNamesStay() {
        assertThat(words("N'Djamena's Xi'an aujourd'hui")).contains("Xi'an", "'s", "aujourd'hui");
    }

    @Test
    void abbreviationsKeepTheirDots() {
        assertThat(words("S.à r.l. S.A. a.s.b.l. Ltd. U.S. Inc."))
                .containsExactly("S.à", "r.l.", "S.A.", "a.s.b.l.", "Ltd.", "U.S.", "Inc.");
    }

    @Test
    void aStopBehindAWordStandsAlone() {
        assertThat(words("Trier. Die GmbH.")).containsExactly("Trier", ".", "Die", "GmbH", ".");
    }

    @Test
    void codesOfListsStayWhole() {
        assertThat(words("(5A001.j), 6A003.b.4.b; ML11.b.")).contains("5A001.j", "6A003.b.4.b", "ML11.b");
    }

    @Test
    void hyphensPartWords() {
        assertThat(words("NSO-Gruppe Ausfuhr-, Cyber-Iwwerwaachung"))
                .containsExactly("NSO", "-", "Gruppe", "Ausfuhr", "-", ",", "Cyber", "-", "Iwwerwaachung");
    }

    @Test
    void placesAreCodePoints() {
        Token last = Tokenizer.tokens("\uD83D\uDE00 é A").getLast();

        assertThat(last.start()).isEqualTo(4);
        assertThat(last.end()).isEqualTo(5);
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).toList();
    }
}
