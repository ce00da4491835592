package lu.exeat.store.party;

import static lu.exeat.store.party.Tables.*;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import lu.exeat.party.group.Kept;
import lu.exeat.party.group.StatedGroup;
import lu.exeat.party.group.StatedText;
import lu.exeat.party.group.StatementStore;
import lu.exeat.party.identity.NameKey;
import lu.exeat.party.identity.Party;
import lu.exeat.party.identity.PartyId;
import lu.exeat.party.identity.Property;
import lu.exeat.party.identity.TextHash;
import lu.exeat.store.database.Database;
import org.jooq.impl.DSL;

/// Statements in PostgreSQL. For several threads and processes.
public final class PostgresStatementStore implements StatementStore {
    private final Database database;
    private final InstantSource clock;

    public PostgresStatementStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Kept keep(StatedText text) {
        return database.commit(context -> new Keeping(context, clock.instant()).keep(text));
    }

    @Override
    public Optional<String> findText(TextHash hash) {
        return database.commit(context -> context.select(KEPT_TEXT_CONTENT)
                .from(KEPT_TEXT)
                .where(KEPT_TEXT_HASH.eq(hash.hex()))
                .fetchOptional(KEPT_TEXT_CONTENT));
    }

    @Override
    public Optional<StatedGroup> findGroup(String name) {
        return listGroups(name).stream().findFirst();
    }

    @Override
    public List<StatedGroup> listGroups(String name) {
        return database.commit(context -> Reading.groups(
                context, STATED_GROUP_NAME_KEY.eq(NameKey.of(name).text())));
    }

    @Override
    public List<StatedGroup> listGroups() {
        return database.commit(context -> Reading.groups(context, DSL.noCondition()));
    }

    @Override
    public Optional<Party> findParty(PartyId id) {
        return database.commit(context ->
                Reading.parties(context, PARTY_ID.eq(id.value())).stream().findFirst());
    }

    @Override
    public List<Party> listParties(String name) {
        return database.commit(context -> Reading.parties(
                context,
                PARTY_ID.in(DSL.select(STATEMENT_PARTY_ID)
                        .from(STATEMENT)
                        .where(STATEMENT_PROPERTY.eq(Property.NAME.name()))
                        .and(STATEMENT_NAME_KEY.eq(NameKey.of(name).text())))));
    }
}
