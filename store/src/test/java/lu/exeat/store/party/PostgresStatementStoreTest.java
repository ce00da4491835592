package lu.exeat.store.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lu.exeat.party.group.GroupClaim;
import lu.exeat.party.group.Kept;
import lu.exeat.party.group.NotMember;
import lu.exeat.party.group.StatedGroup;
import lu.exeat.party.group.StatedParty;
import lu.exeat.party.group.StatedText;
import lu.exeat.party.group.StatementStore;
import lu.exeat.party.identity.Attribution;
import lu.exeat.party.identity.Party;
import lu.exeat.party.identity.PartyKind;
import lu.exeat.party.identity.Property;
import lu.exeat.party.identity.Standing;
import lu.exeat.party.identity.TextHash;
import lu.exeat.store.TestServers;
import lu.exeat.store.TestServers.Kind;
import lu.exeat.terms.country.Country;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Texts with parties and groups, kept and given back by Exeat's own PostgreSQL and by Debian's. Each test has a text
/// and a group of its own.
class PostgresStatementStoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final Country LUXEMBOURG = new Country("LU");
    private static final Attribution MINISTRY = Attribution.of("Ministère Exemple", LocalDate.of(2021, 7, 20))
            .withSource(URI.create("https://example.lu/communiqués/1"));

    @TempDir
    private static Path temporary;

    private static TestServers servers;

    @BeforeAll
    static void prepare() throws IOException {
        servers = new TestServers(temporary);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    private static StatementStore on(Kind kind) throws IOException, SQLException {
        return servers.store(kind).statements(CLOCK);
    }

    private static GroupClaim group(String name) {
        return new GroupClaim(
                name,
                Optional.of(new Country("IL")),
                Optional.of(name + " Holding Ltd"),
                Optional.of(3),
                List.of(name + " Un SARL", name + " Deux S.à r.l."),
                List.of(new NotMember(name + " Ancien SA", NotMember.Why.FORMER)));
    }

    private static StatedText text(String name) {
        return new StatedText(
                "Le groupe " + name + " compte trois sociétés : … Ænd 😀\r\n",
                MINISTRY,
                List.of(
                        new StatedParty(
                                name + " Un SARL",
                                PartyKind.ORGANISATION,
                                Optional.of("SARL"),
                                Optional.of(LUXEMBOURG)),
                        new StatedParty(
                                name + " Holding Ltd", PartyKind.ORGANISATION, Optional.of("Ltd"), Optional.empty()),
                        new StatedParty("Anna Exemple", PartyKind.PERSON, Optional.empty(), Optional.empty())),
                List.of(group(name)));
    }

    @ParameterizedTest
    @EnumSource
    void groupComesBackAsItWasStated(Kind kind) throws Exception {
        StatementStore store = on(kind);
        StatedText text = text("Exemple A");

        Kept kept = store.keep(text);

        StatedGroup group = store.findGroup("EXEMPLE  a").orElseThrow();
        assertThat(kept.isNew()).isTrue();
        assertThat(group.claim()).isEqualTo(group("Exemple A"));
        assertThat(group.said()).isEqualTo(MINISTRY);
        assertThat(group.text()).isEqualTo(kept.text()).isEqualTo(TextHash.of(text.text()));
        assertThat(group.parties())
                .containsOnlyKeys(
                        "Exemple A Holding Ltd", "Exemple A Un SARL", "Exemple A Deux S.à r.l.", "Exemple A Ancien SA");
        assertThat(kept.parties()).hasSize(5).containsAll(group.parties().values());
        assertThat(store.findText(kept.text())).contains(text.text());
    }

    @ParameterizedTest
    @EnumSource
    void partyComesBackWithWhoSaidWhatOfIt(Kind kind) throws Exception {
        StatementStore store = on(kind);
        Kept kept = store.keep(text("Exemple B"));

        Party party = store.findParty(store.findGroup("Exemple B")
                        .flatMap(group -> group.findParty("Exemple B Un SARL"))
                        .orElseThrow())
                .orElseThrow();

        assertThat(party.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(party.listNames()).containsExactly("Exemple B Un SARL");
        assertThat(party.listValues(Property.LEGAL_FORM)).containsExactly("SARL");
        assertThat(party.listValues(Property.COUNTRY)).containsExactly("LU");
        assertThat(party.statements()).allSatisfy(statement -> {
            assertThat(statement.said()).isEqualTo(MINISTRY);
            assertThat(statement.text()).contains(kept.text());
            assertThat(statement.standing()).isEqualTo(Standing.STATED);
        });
        assertThat(store.listParties("exemple b un sarl")).containsExactly(party);
        assertThat(party.id().value().getMostSignificantBits() >>> 16)
                .as("made at the clock's time")
                .isEqualTo(CLOCK.millis());
    }

    @ParameterizedTest
    @EnumSource
    void keepingTheSameTextTwiceChangesNothing(Kind kind) throws Exception {
        StatementStore store = on(kind);
        Kept first = store.keep(text("Exemple C"));
        List<StatedGroup> before = store.listGroups();

        Kept second = store.keep(text("Exemple C"));
        Kept withoutItsParties = store.keep(new StatedText(text("Exemple C").text(), MINISTRY, List.of(), List.of()));

        assertThat(second).isEqualTo(new Kept(first.text(), false, first.parties()));
        assertThat(withoutItsParties).isEqualTo(second);
        assertThat(store.listGroups()).isEqualTo(before);
        assertThat(store.listParties("Exemple C Un SARL")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void otherDayOrSpeakerIsAnotherStatementOfItsOwnParties(Kind kind) throws Exception {
        StatementStore store = on(kind);
        StatedText text = text("Exemple D");
        Attribution later = Attribution.of("Ministère Exemple", LocalDate.of(2021, 7, 21));
        Attribution court = Attribution.of("Tribunal Exemple", LocalDate.of(2021, 7, 19));
        store.keep(text);

        Kept second = store.keep(new StatedText(text.text(), later, text.parties(), text.groups()));
        store.keep(new StatedText(text.text(), court, text.parties(), text.groups()));

        assertThat(second.isNew()).isTrue();
        assertThat(store.listGroups("Exemple D")).extracting(StatedGroup::said).containsExactly(later, MINISTRY, court);
        assertThat(store.findGroup("Exemple D").orElseThrow().said()).isEqualTo(later);
        assertThat(store.listParties("Exemple D Un SARL"))
                .as("a name in common joins none")
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void sameTextKeptByManyAtOnceIsKeptOnce(Kind kind) throws Exception {
        StatementStore store = on(kind);
        Callable<Kept> keeping = () -> on(kind).keep(text("Exemple E"));
        List<Kept> all;
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            List<Future<Kept>> started = threads.invokeAll(
                    IntStream.range(0, 24).mapToObj(_ -> keeping).toList());
            all = started.stream().map(Future::resultNow).toList();
        }

        assertThat(all).filteredOn(Kept::isNew).hasSize(1);
        assertThat(all).extracting(Kept::parties).containsOnly(all.getFirst().parties());
        assertThat(store.listGroups("Exemple E")).hasSize(1);
        assertThat(store.listParties("Exemple E Un SARL")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void textWithoutGroupsAndPartiesIsKeptToo(Kind kind) throws Exception {
        StatementStore store = on(kind);
        StatedText bare = new StatedText("Kee Grupp.", MINISTRY, List.of(), List.of());

        assertThat(store.keep(bare).parties()).isEmpty();
        assertThat(store.findText(bare.hash())).contains("Kee Grupp.");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNeverKeptIsNotThere(Kind kind) throws Exception {
        StatementStore store = on(kind);

        assertThat(store.findGroup("Exemple Inconnu")).isEmpty();
        assertThat(store.listGroups("' or true --")).isEmpty();
        assertThat(store.listParties("Exemple Inconnu")).isEmpty();
        assertThat(store.findText(TextHash.of("never"))).isEmpty();
    }
}
