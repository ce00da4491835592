package lu.exeat.store.party;

import static lu.exeat.store.party.Tables.*;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lu.exeat.party.group.GroupClaim;
import lu.exeat.party.group.Kept;
import lu.exeat.party.group.NotMember;
import lu.exeat.party.group.StatedParty;
import lu.exeat.party.group.StatedText;
import lu.exeat.party.identity.NameKey;
import lu.exeat.party.identity.PartyId;
import lu.exeat.party.identity.PartyKind;
import lu.exeat.party.identity.Property;
import lu.exeat.party.identity.Standing;
import lu.exeat.terms.country.Country;
import org.jooq.DSLContext;

/// One text on its way into the tables, in one transaction.
final class Keeping {
    static final String MEMBER = "MEMBER";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext context;
    private final Instant now;
    private final OffsetDateTime keptAt;
    /// Which party a group means by a name; an organisation rather than a person of the same name.
    private final Map<NameKey, PartyId> byName = new HashMap<>();

    Keeping(DSLContext context, Instant now) {
        this.context = context;
        this.now = now;
        this.keptAt = now.atOffset(ZoneOffset.UTC);
    }

    Kept keep(StatedText text) {
        String hash = text.hash().hex();
        context.insertInto(KEPT_TEXT, KEPT_TEXT_HASH, KEPT_TEXT_CONTENT, KEPT_TEXT_KEPT_AT)
                .values(hash, text.text(), keptAt)
                .onConflictDoNothing()
                .execute();
        // Waits for another transaction that is keeping the same, and then finds it kept.
        Optional<Long> attribution = context.insertInto(
                        ATTRIBUTION,
                        ATTRIBUTION_TEXT_HASH,
                        ATTRIBUTION_SAID_BY,
                        ATTRIBUTION_SAID_ON,
                        ATTRIBUTION_SOURCE,
                        ATTRIBUTION_KEPT_AT)
                .values(
                        hash,
                        text.said().by(),
                        text.said().on(),
                        text.said().source().map(URI::toString).orElse(null),
                        keptAt)
                .onConflictDoNothing()
                .returningResult(ATTRIBUTION_ID)
                .fetchOptional(ATTRIBUTION_ID);
        if (attribution.isEmpty()) {
            return new Kept(text.hash(), false, Reading.partiesOf(context, text.hash(), text.said()));
        }
        List<PartyId> parties = new ArrayList<>();
        for (StatedParty party : text.parties()) {
            parties.add(keepParty(party, attribution.get()));
        }
        text.groups().forEach(group -> keepGroup(group, attribution.get()));
        return new Kept(text.hash(), true, parties.stream().sorted().toList());
    }

    private PartyId keepParty(StatedParty party, long attribution) {
        byte[] random = new byte[PartyId.RANDOM_BYTES];
        RANDOM.nextBytes(random);
        PartyId id = PartyId.at(now, random);
        context.insertInto(PARTY, PARTY_ID, PARTY_KIND, PARTY_MADE_AT)
                .values(id.value(), party.kind().name(), keptAt)
                .execute();
        keepStatement(id, Property.NAME, party.name(), attribution);
        party.legalForm().ifPresent(form -> keepStatement(id, Property.LEGAL_FORM, form, attribution));
        party.country().ifPresent(country -> keepStatement(id, Property.COUNTRY, country.code(), attribution));
        NameKey key = NameKey.of(party.name());
        if (party.kind() == PartyKind.ORGANISATION) {
            byName.put(key, id);
        } else {
            byName.putIfAbsent(key, id);
        }
        return id;
    }

    private void keepStatement(PartyId id, Property property, String value, long attribution) {
        context.insertInto(
                        STATEMENT,
                        STATEMENT_PARTY_ID,
                        STATEMENT_PROPERTY,
                        STATEMENT_VALUE,
                        STATEMENT_NAME_KEY,
                        STATEMENT_ATTRIBUTION_ID,
                        STATEMENT_STANDING)
                .values(
                        id.value(),
                        property.name(),
                        value,
                        property == Property.NAME ? NameKey.of(value).text() : null,
                        attribution,
                        Standing.STATED.name())
                .execute();
    }

    private void keepGroup(GroupClaim group, long attribution) {
        Optional<UUID> head = group.head()
                .flatMap(name -> Optional.ofNullable(byName.get(NameKey.of(name))))
                .map(PartyId::value);
        long id = context.insertInto(
                        STATED_GROUP,
                        STATED_GROUP_ATTRIBUTION_ID,
                        STATED_GROUP_NAME,
                        STATED_GROUP_NAME_KEY,
                        STATED_GROUP_COUNTRY,
                        STATED_GROUP_HEAD,
                        STATED_GROUP_HEAD_PARTY_ID,
                        STATED_GROUP_MEMBER_COUNT)
                .values(
                        attribution,
                        group.name(),
                        NameKey.of(group.name()).text(),
                        group.country().map(Country::code).orElse(null),
                        group.head().orElse(null),
                        head.orElse(null),
                        group.count().orElse(null))
                .returningResult(STATED_GROUP_ID)
                .fetchSingle(STATED_GROUP_ID);
        int position = 0;
        for (String member : group.members()) {
            keepMember(id, position++, member, MEMBER);
        }
        for (NotMember other : group.notMembers()) {
            keepMember(id, position++, other.name(), other.why().name());
        }
    }

    private void keepMember(long group, int position, String name, String relation) {
        PartyId party = Optional.ofNullable(byName.get(NameKey.of(name)))
                .orElseThrow(() -> new IllegalStateException("a member without a party: " + name));
        context.insertInto(
                        STATED_MEMBER,
                        STATED_MEMBER_GROUP_ID,
                        STATED_MEMBER_POSITION,
                        STATED_MEMBER_NAME,
                        STATED_MEMBER_PARTY_ID,
                        STATED_MEMBER_RELATION)
                .values(group, position, name, party.value(), relation)
                .execute();
    }
}
