package lu.exeat.store.party;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.UUID;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The tables of migration V1, by the names that they have there.
final class Tables {
    static final Table<Record> KEPT_TEXT = table(name("kept_text"));
    static final Field<String> KEPT_TEXT_HASH = of("kept_text", "hash", VARCHAR);
    static final Field<String> KEPT_TEXT_CONTENT = of("kept_text", "content", VARCHAR);
    static final Field<OffsetDateTime> KEPT_TEXT_KEPT_AT = of("kept_text", "kept_at", TIMESTAMPWITHTIMEZONE);

    static final Table<Record> ATTRIBUTION = table(name("attribution"));
    static final Field<Long> ATTRIBUTION_ID = of("attribution", "id", BIGINT);
    static final Field<String> ATTRIBUTION_SAID_BY = of("attribution", "said_by", VARCHAR);
    static final Field<LocalDate> ATTRIBUTION_SAID_ON = of("attribution", "said_on", LOCALDATE);
    static final Field<String> ATTRIBUTION_SOURCE = of("attribution", "source", VARCHAR);
    static final Field<String> ATTRIBUTION_TEXT_HASH = of("attribution", "text_hash", VARCHAR);
    static final Field<OffsetDateTime> ATTRIBUTION_KEPT_AT = of("attribution", "kept_at", TIMESTAMPWITHTIMEZONE);

    static final Table<Record> PARTY = table(name("party"));
    static final Field<java.util.UUID> PARTY_ID = of("party", "id", UUID);
    static final Field<String> PARTY_KIND = of("party", "kind", VARCHAR);
    static final Field<OffsetDateTime> PARTY_MADE_AT = of("party", "made_at", TIMESTAMPWITHTIMEZONE);

    static final Table<Record> STATEMENT = table(name("statement"));
    static final Field<java.util.UUID> STATEMENT_PARTY_ID = of("statement", "party_id", UUID);
    static final Field<String> STATEMENT_PROPERTY = of("statement", "property", VARCHAR);
    static final Field<String> STATEMENT_VALUE = of("statement", "value", VARCHAR);
    static final Field<String> STATEMENT_NAME_KEY = of("statement", "name_key", VARCHAR);
    static final Field<Long> STATEMENT_ATTRIBUTION_ID = of("statement", "attribution_id", BIGINT);
    static final Field<LocalDate> STATEMENT_VALID_FROM = of("statement", "valid_from", LOCALDATE);
    static final Field<LocalDate> STATEMENT_VALID_UNTIL = of("statement", "valid_until", LOCALDATE);
    static final Field<String> STATEMENT_STANDING = of("statement", "standing", VARCHAR);

    static final Table<Record> STATED_GROUP = table(name("stated_group"));
    static final Field<Long> STATED_GROUP_ID = of("stated_group", "id", BIGINT);
    static final Field<Long> STATED_GROUP_ATTRIBUTION_ID = of("stated_group", "attribution_id", BIGINT);
    static final Field<String> STATED_GROUP_NAME = of("stated_group", "name", VARCHAR);
    static final Field<String> STATED_GROUP_NAME_KEY = of("stated_group", "name_key", VARCHAR);
    static final Field<String> STATED_GROUP_COUNTRY = of("stated_group", "country", VARCHAR);
    static final Field<String> STATED_GROUP_HEAD = of("stated_group", "head", VARCHAR);
    static final Field<java.util.UUID> STATED_GROUP_HEAD_PARTY_ID = of("stated_group", "head_party_id", UUID);
    static final Field<Integer> STATED_GROUP_MEMBER_COUNT = of("stated_group", "member_count", INTEGER);

    static final Table<Record> STATED_MEMBER = table(name("stated_member"));
    static final Field<Long> STATED_MEMBER_GROUP_ID = of("stated_member", "group_id", BIGINT);
    static final Field<Integer> STATED_MEMBER_POSITION = of("stated_member", "position", INTEGER);
    static final Field<String> STATED_MEMBER_NAME = of("stated_member", "name", VARCHAR);
    static final Field<java.util.UUID> STATED_MEMBER_PARTY_ID = of("stated_member", "party_id", UUID);
    static final Field<String> STATED_MEMBER_RELATION = of("stated_member", "relation", VARCHAR);

    private Tables() {}

    private static <T> Field<T> of(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }
}
