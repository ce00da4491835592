package lu.exeat.party.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.exeat.party.identity.Attribution;
import lu.exeat.party.identity.PartyKind;
import org.junit.jupiter.api.Test;

/// What a text may state of parties and groups. That it is kept and given back is shown in `store`.
class StatedTextTest {
    private static final Attribution SAID = Attribution.of("Ministère Exemple", LocalDate.of(2021, 7, 20));
    private static final GroupClaim GROUP = new GroupClaim(
            "Exemple",
            Optional.empty(),
            Optional.empty(),
            Optional.of(3),
            List.of("Exemple Un SARL", "Exemple Deux SARL"),
            List.of(new NotMember("Exemple Ancien SA", NotMember.Why.FORMER)));

    @Test
    void memberThatIsNotAmongThePartiesBecomesAnOrganisation() {
        StatedText text =
                new StatedText("…", SAID, List.of(StatedParty.organisation("EXEMPLE UN SARL")), List.of(GROUP));

        assertThat(text.parties())
                .extracting(StatedParty::name)
                .containsExactly("EXEMPLE UN SARL", "Exemple Deux SARL", "Exemple Ancien SA");
    }

    @Test
    void personOfTheSameNameIsNotTheMember() {
        StatedParty person = new StatedParty("Exemple Un SARL", PartyKind.PERSON, Optional.empty(), Optional.empty());

        assertThat(new StatedText("…", SAID, List.of(person), List.of(GROUP)).parties())
                .hasSize(4);
    }

    @Test
    void nobodyIsAMemberAndNone() {
        assertThatThrownBy(() -> new GroupClaim(
                        "Exemple",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("Exemple Un SARL"),
                        List.of(new NotMember("exemple un sarl", NotMember.Why.DENIED))))
                .hasMessageContaining("each party once");
    }

    @Test
    void hashIsThatOfTheTextAsItIs() {
        // printf 'abc' | sha256sum
        assertThat(new StatedText("abc", SAID, List.of(), List.of()).hash().hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new StatedText("abc\n", SAID, List.of(), List.of()).hash().hex())
                .isNotEqualTo(
                        new StatedText("abc", SAID, List.of(), List.of()).hash().hex());
    }

    @Test
    void emptyTextAndZeroCharactersAreRefused() {
        assertThatThrownBy(() -> new StatedText(" \n", SAID, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatedText("a\0b", SAID, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
