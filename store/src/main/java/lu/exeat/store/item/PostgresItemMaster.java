package lu.exeat.store.item;

import static lu.exeat.store.item.Tables.*;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.master.Classified;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.item.master.MasterItem;
import lu.exeat.store.database.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/// The item master in the store's tables. For several threads and processes: two files are taken over one after the
/// other.
public final class PostgresItemMaster implements ItemMaster {
    /// Numbers that are looked up by one statement.
    private static final int AT_ONCE = 1000;

    private static final List<Field<?>> FIELDS = List.of(
            NUMBER,
            VERSION,
            DESCRIPTION,
            LIST,
            CODE,
            LIST_DAY,
            NATURE,
            CYBER_SURVEILLANCE,
            COMMODITY_CODE,
            SOURCE,
            ITEM_IMPORT_ID);

    private final Database database;
    private final InstantSource clock;

    public PostgresItemMaster(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<MasterItem> findItem(String number) {
        return database.commit(context -> Optional.ofNullable(context.select(FIELDS)
                        .from(ITEM)
                        .where(NUMBER.eq(number))
                        .orderBy(VERSION.desc())
                        .limit(1)
                        .fetchOne())
                .map(PostgresItemMaster::item));
    }

    @Override
    public List<MasterItem> listItems(String after, int most) {
        return database.commit(context -> context.select(FIELDS)
                .distinctOn(NUMBER)
                .from(ITEM)
                .where(NUMBER.gt(after))
                .orderBy(NUMBER, VERSION.desc())
                .limit(most)
                .fetch(PostgresItemMaster::item));
    }

    @Override
    public List<Version> listVersions(String number) {
        return database.commit(context -> context.select(FIELDS)
                .select(IMPORT_FILE, IMPORT_HASH, IMPORT_TAKEN_AT)
                .from(ITEM)
                .join(IMPORT)
                .on(IMPORT_ID.eq(ITEM_IMPORT_ID))
                .where(NUMBER.eq(number))
                .orderBy(VERSION.desc())
                .fetch(record -> new Version(
                        record.get(VERSION),
                        item(record),
                        record.get(IMPORT_TAKEN_AT).toInstant(),
                        new Source(record.get(IMPORT_FILE), record.get(IMPORT_HASH)))));
    }

    @Override
    public Change compare(List<MasterItem> items, Set<String> asked) {
        return database.commit(context -> change(items, asked, latest(context, items), countItems(context)));
    }

    @Override
    public Change take(List<MasterItem> items, Set<String> asked, Source source) {
        return database.commit(context -> {
            // two files at once would give an item two versions of one number; readers go on
            context.execute("lock table master_item in share row exclusive mode");
            Map<String, Record> before = latest(context, items);
            Change change = change(items, asked, before, countItems(context));
            List<MasterItem> stated = new ArrayList<>(change.added());
            change.changed().forEach(each -> stated.add(each.after()));
            if (!stated.isEmpty()) {
                insert(context, stated, before, source);
            }
            return change;
        });
    }

    private void insert(DSLContext context, List<MasterItem> items, Map<String, Record> before, Source source) {
        Long file = context.insertInto(IMPORT, IMPORT_FILE, IMPORT_HASH, IMPORT_TAKEN_AT)
                .values(source.file(), source.hash(), clock.instant().atOffset(ZoneOffset.UTC))
                .returningResult(IMPORT_ID)
                .fetchOne(IMPORT_ID);
        for (List<MasterItem> part : parts(items)) {
            var insert = context.insertInto(ITEM).columns(FIELDS);
            for (MasterItem item : part) {
                Record old = before.get(item.number());
                Classified classified = item.classified();
                insert = insert.values(
                        item.number(),
                        old == null ? 1 : old.get(VERSION) + 1,
                        item.description().orElse(null),
                        classified.list().orElse(null),
                        classified.code().orElse(null),
                        classified.listDay().orElse(null),
                        classified.nature().orElse(null),
                        classified.cyberSurveillance().orElse(null),
                        item.commodityCode().orElse(null),
                        classified.source().orElse(null),
                        file);
            }
            insert.execute();
        }
    }

    private static List<List<MasterItem>> parts(List<MasterItem> items) {
        List<List<MasterItem>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            parts.add(items.subList(from, Math.min(items.size(), from + AT_ONCE)));
        }
        return parts;
    }

    /// The latest version of each of these items that is there.
    private static Map<String, Record> latest(DSLContext context, List<MasterItem> items) {
        Map<String, Record> latest = new HashMap<>();
        for (List<MasterItem> part : parts(items)) {
            List<String> numbers = part.stream().map(MasterItem::number).toList();
            Condition current = row(NUMBER, VERSION)
                    .in(select(NUMBER, max(VERSION))
                            .from(ITEM)
                            .where(NUMBER.in(numbers))
                            .groupBy(NUMBER));
            context.select(FIELDS).from(ITEM).where(current).forEach(record -> latest.put(record.get(NUMBER), record));
        }
        return latest;
    }

    private static int countItems(DSLContext context) {
        return context.fetchCount(context.selectDistinct(NUMBER).from(ITEM));
    }

    private static Change change(List<MasterItem> items, Set<String> asked, Map<String, Record> latest, int count) {
        List<MasterItem> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int same = 0;
        for (MasterItem item : items) {
            Record record = latest.get(item.number());
            if (record == null) {
                added.add(item);
                continue;
            }
            MasterItem before = item(record);
            MasterItem after = item.withUnasked(before, asked);
            if (before.equals(after)) {
                same++;
            } else {
                changed.add(new Changed(before, after));
            }
        }
        return new Change(added, changed, same, count - changed.size() - same);
    }

    private static MasterItem item(Record record) {
        return new MasterItem(
                record.get(NUMBER),
                Optional.ofNullable(record.get(DESCRIPTION)),
                Optional.ofNullable(record.get(COMMODITY_CODE)),
                new Classified(
                        Optional.ofNullable(record.get(LIST)),
                        Optional.ofNullable(record.get(CODE)),
                        Optional.ofNullable(record.get(LIST_DAY)),
                        Optional.ofNullable(record.get(NATURE)),
                        Optional.ofNullable(record.get(CYBER_SURVEILLANCE)),
                        Optional.ofNullable(record.get(SOURCE))));
    }
}
