package lu.exeat.party.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ids, names and statements of a party.
class PartyTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");
    private static final Attribution SAID = Attribution.of("Ministère Exemple", LocalDate.of(2021, 7, 20));

    @Test
    void idIsAUuidOfVersionSevenThatHoldsItsInstant() {
        PartyId id = PartyId.at(NOON, new byte[10]);

        assertThat(id.value().version()).isEqualTo(7);
        assertThat(id.value().variant()).isEqualTo(2);
        assertThat(id.value().getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void laterIdSortsLaterWhateverItsRandomBytes() {
        byte[] high = new byte[10];
        Arrays.fill(high, (byte) -1);

        PartyId earlier = PartyId.at(NOON, high);
        PartyId later = PartyId.at(NOON.plusMillis(1), new byte[10]);

        assertThat(earlier).isLessThan(later);
        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    @Test
    void otherUuidIsNoPartysId() {
        UUID random = UUID.fromString("9c5b94b1-35ad-49bb-b118-8e8fc24abf80"); // version 4

        assertThatThrownBy(() -> new PartyId(random)).hasMessageContaining("version 7");
        assertThatThrownBy(() -> PartyId.at(Instant.parse("1969-12-31T23:59:59Z"), new byte[10]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Exemple  S.à r.l., EXEMPLE S.À R.L.",
        "Beispiel Straße GmbH, BEISPIEL STRASSE GMBH",
        "Ｅｘａｍｐｌｅ Ltd, Example Ltd",
        "Example\u00a0Ltd, Example Ltd"
    })
    void capitalsAndBlanksDoNotMatterWhereANameIsLookedUp(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @Test
    void signsAndAccentsMatterWhereANameIsLookedUp() {
        assertThat(NameKey.of("Exemple SARL")).isNotEqualTo(NameKey.of("Exemple S.A.R.L."));
        assertThat(NameKey.of("Exemplé")).isNotEqualTo(NameKey.of("Exemple"));
    }

    @Test
    void statementHoldsNoValueThatItsPropertyRefuses() {
        assertThatThrownBy(() -> stated(Property.COUNTRY, "Luxembourg")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stated(Property.LEI, "506700GE1G29325QX364"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stated(Property.NAME, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partyKeepsWhatContradictsAndHasAName() {
        PartyId id = PartyId.at(NOON, new byte[10]);
        var name = stated(Property.NAME, "Exemple SARL");

        Party party = new Party(
                id,
                PartyKind.ORGANISATION,
                List.of(name, stated(Property.COUNTRY, "LU"), stated(Property.COUNTRY, "IL")));

        assertThat(party.listNames()).containsExactly("Exemple SARL");
        assertThat(party.listValues(Property.COUNTRY)).containsExactlyInAnyOrder("LU", "IL");
        assertThatThrownBy(() -> new Party(id, PartyKind.ORGANISATION, List.of()))
                .hasMessageContaining("at least one name");
    }

    @Test
    void sourceIsAWebAddressWithAHost() {
        assertThatThrownBy(() -> SAID.withSource(URI.create("file:/etc/passwd")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SAID.withSource(URI.create("page.html"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(SAID.withSource(URI.create("https://example.lu/a")).source()).isPresent();
    }

    @Test
    void endOfAValidityLiesAfterItsStart() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2021, 7, 20));

        assertThatThrownBy(() -> new Validity(day, day)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Validity(Optional.empty(), day).until()).isEqualTo(day);
    }

    private static Statement stated(Property property, String value) {
        return new Statement(property, value, SAID, Optional.empty(), Validity.UNSAID, Standing.STATED);
    }
}
