package lu.exeat.store.item;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The tables of migration V2, by the names that they have there.
final class Tables {
    static final Table<Record> IMPORT = table(name("item_import"));
    static final Field<Long> IMPORT_ID = of("item_import", "id", BIGINT);
    static final Field<String> IMPORT_FILE = of("item_import", "file", VARCHAR);
    static final Field<String> IMPORT_HASH = of("item_import", "file_hash", VARCHAR);
    static final Field<OffsetDateTime> IMPORT_TAKEN_AT = of("item_import", "taken_at", TIMESTAMPWITHTIMEZONE);

    static final Table<Record> ITEM = table(name("master_item"));
    static final Field<String> NUMBER = of("master_item", "number", VARCHAR);
    static final Field<Integer> VERSION = of("master_item", "version", INTEGER);
    static final Field<String> DESCRIPTION = of("master_item", "description", VARCHAR);
    static final Field<String> LIST = of("master_item", "list", VARCHAR);
    static final Field<String> CODE = of("master_item", "code", VARCHAR);
    static final Field<LocalDate> LIST_DAY = of("master_item", "list_day", LOCALDATE);
    static final Field<String> NATURE = of("master_item", "nature", VARCHAR);
    static final Field<Boolean> CYBER_SURVEILLANCE = of("master_item", "cyber_surveillance", BOOLEAN);
    static final Field<String> COMMODITY_CODE = of("master_item", "commodity_code", VARCHAR);
    static final Field<String> SOURCE = of("master_item", "source", VARCHAR);
    static final Field<Long> ITEM_IMPORT_ID = of("master_item", "import_id", BIGINT);

    private Tables() {}

    private static <T> Field<T> of(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }
}
