package lu.exeat.store.party;

import static lu.exeat.store.party.Tables.*;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lu.exeat.party.group.GroupClaim;
import lu.exeat.party.group.NotMember;
import lu.exeat.party.group.StatedGroup;
import lu.exeat.party.identity.Attribution;
import lu.exeat.party.identity.Party;
import lu.exeat.party.identity.PartyId;
import lu.exeat.party.identity.PartyKind;
import lu.exeat.party.identity.Property;
import lu.exeat.party.identity.Standing;
import lu.exeat.party.identity.Statement;
import lu.exeat.party.identity.TextHash;
import lu.exeat.party.identity.Validity;
import lu.exeat.terms.country.Country;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;

/// Rows become parties and groups again.
final class Reading {
    /// Columns are named, each with its type: the tables themselves know none.
    private static final List<Field<?>> OF_ATTRIBUTION =
            List.of(ATTRIBUTION_SAID_BY, ATTRIBUTION_SAID_ON, ATTRIBUTION_SOURCE, ATTRIBUTION_TEXT_HASH);

    private static final List<Field<?>> OF_STATEMENT = List.of(
            STATEMENT_PROPERTY, STATEMENT_VALUE, STATEMENT_VALID_FROM, STATEMENT_VALID_UNTIL, STATEMENT_STANDING);
    private static final List<Field<?>> OF_GROUP = List.of(
            STATED_GROUP_ID,
            STATED_GROUP_NAME,
            STATED_GROUP_COUNTRY,
            STATED_GROUP_HEAD,
            STATED_GROUP_HEAD_PARTY_ID,
            STATED_GROUP_MEMBER_COUNT);
    private static final List<Field<?>> OF_MEMBER =
            List.of(STATED_MEMBER_GROUP_ID, STATED_MEMBER_NAME, STATED_MEMBER_PARTY_ID, STATED_MEMBER_RELATION);

    private Reading() {}

    static List<Party> parties(DSLContext context, Condition which) {
        Map<UUID, List<Record>> rows = context
                .select(PARTY_ID, PARTY_KIND)
                .select(OF_STATEMENT)
                .select(OF_ATTRIBUTION)
                .from(PARTY)
                .join(STATEMENT)
                .on(STATEMENT_PARTY_ID.eq(PARTY_ID))
                .join(ATTRIBUTION)
                .on(ATTRIBUTION_ID.eq(STATEMENT_ATTRIBUTION_ID))
                .where(which)
                .orderBy(PARTY_ID, ATTRIBUTION_ID)
                .fetch()
                .stream()
                .collect(LinkedHashMap::new, Reading::addByParty, Map::putAll);
        return rows.values().stream().map(Reading::party).toList();
    }

    private static void addByParty(Map<UUID, List<Record>> rows, Record row) {
        rows.computeIfAbsent(row.get(PARTY_ID), _ -> new ArrayList<>()).add(row);
    }

    private static Party party(List<Record> rows) {
        Record first = rows.getFirst();
        return new Party(
                new PartyId(first.get(PARTY_ID)),
                PartyKind.valueOf(first.get(PARTY_KIND)),
                rows.stream().map(Reading::statement).toList());
    }

    private static Statement statement(Record row) {
        return new Statement(
                Property.valueOf(row.get(STATEMENT_PROPERTY)),
                row.get(STATEMENT_VALUE),
                attribution(row),
                Optional.ofNullable(row.get(ATTRIBUTION_TEXT_HASH)).map(TextHash::new),
                new Validity(
                        Optional.ofNullable(row.get(STATEMENT_VALID_FROM)),
                        Optional.ofNullable(row.get(STATEMENT_VALID_UNTIL))),
                Standing.valueOf(row.get(STATEMENT_STANDING)));
    }

    private static Attribution attribution(Record row) {
        return new Attribution(
                row.get(ATTRIBUTION_SAID_BY),
                row.get(ATTRIBUTION_SAID_ON),
                Optional.ofNullable(row.get(ATTRIBUTION_SOURCE)).map(URI::create));
    }

    /// The ids of the parties that a text made when it was kept.
    static List<PartyId> partiesOf(DSLContext context, TextHash text, Attribution said) {
        return context.selectDistinct(STATEMENT_PARTY_ID)
                .from(STATEMENT)
                .join(ATTRIBUTION)
                .on(ATTRIBUTION_ID.eq(STATEMENT_ATTRIBUTION_ID))
                .where(ATTRIBUTION_TEXT_HASH.eq(text.hex()))
                .and(ATTRIBUTION_SAID_BY.eq(said.by()))
                .and(ATTRIBUTION_SAID_ON.eq(said.on()))
                .orderBy(STATEMENT_PARTY_ID)
                .fetch(row -> new PartyId(row.value1()));
    }

    static List<StatedGroup> groups(DSLContext context, Condition which) {
        List<Record> groups = context.select(OF_GROUP)
                .select(OF_ATTRIBUTION)
                .from(STATED_GROUP)
                .join(ATTRIBUTION)
                .on(ATTRIBUTION_ID.eq(STATED_GROUP_ATTRIBUTION_ID))
                .where(which)
                .orderBy(STATED_GROUP_NAME_KEY, ATTRIBUTION_SAID_ON.desc(), ATTRIBUTION_ID.desc())
                .fetch();
        Map<Long, Result<Record>> members = context.select(OF_MEMBER)
                .from(STATED_MEMBER)
                .where(STATED_MEMBER_GROUP_ID.in(
                        groups.stream().map(row -> row.get(STATED_GROUP_ID)).toList()))
                .orderBy(STATED_MEMBER_GROUP_ID, STATED_MEMBER_POSITION)
                .fetch()
                .intoGroups(STATED_MEMBER_GROUP_ID);
        return groups.stream()
                .map(row -> group(
                        row,
                        Optional.<List<Record>>ofNullable(members.get(row.get(STATED_GROUP_ID)))
                                .orElse(List.of())))
                .toList();
    }

    private static StatedGroup group(Record row, List<Record> parties) {
        List<String> members = new ArrayList<>();
        List<NotMember> notMembers = new ArrayList<>();
        Map<String, PartyId> ids = new LinkedHashMap<>();
        Optional<String> head = Optional.ofNullable(row.get(STATED_GROUP_HEAD));
        Optional.ofNullable(row.get(STATED_GROUP_HEAD_PARTY_ID))
                .ifPresent(id -> ids.put(head.orElseThrow(), new PartyId(id)));
        for (Record party : parties) {
            String name = party.get(STATED_MEMBER_NAME);
            ids.put(name, new PartyId(party.get(STATED_MEMBER_PARTY_ID)));
            String relation = party.get(STATED_MEMBER_RELATION);
            if (relation.equals(Keeping.MEMBER)) {
                members.add(name);
            } else {
                notMembers.add(new NotMember(name, NotMember.Why.valueOf(relation)));
            }
        }
        GroupClaim claim = new GroupClaim(
                row.get(STATED_GROUP_NAME),
                Optional.ofNullable(row.get(STATED_GROUP_COUNTRY)).map(Country::new),
                head,
                Optional.ofNullable(row.get(STATED_GROUP_MEMBER_COUNT)),
                members,
                notMembers);
        return new StatedGroup(claim, ids, attribution(row), new TextHash(row.get(ATTRIBUTION_TEXT_HASH)));
    }
}
