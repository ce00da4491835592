package lu.exeat.bench.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Knowledge;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.lawbook.transaction.FactNames;
import lu.exeat.lawbook.transaction.Item;
import lu.exeat.lawbook.transaction.ListKind;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.terms.country.Country;

/// One transaction made into others: on another day, to another country, with other items and more or less known.
final class Variation {
    /// Under both Regulations and on both sides of several changes of the lists.
    static final List<LocalDate> DAYS = Stream.of(
                    "2019-05-06",
                    "2020-03-02",
                    "2021-07-20",
                    "2021-09-09",
                    "2022-03-14",
                    "2023-06-01",
                    "2024-03-01",
                    "2025-12-01")
            .map(LocalDate::parse)
            .toList();

    private static final List<Country> DESTINATIONS = countries(
            "MX IL SA AE EG IN CN PK IR RU BY MM SY SD LB SO TR TH VN NG ZA BR US JP CH NO AU KR SG FR DE BE IE GB");

    private static final List<Country> AUTHORITIES = countries("LU LU LU LU FR DE BE NL");

    /// Surveillance and intrusion, cryptography, and others of each category and nature.
    private static final List<String> CODES = List.of(
            "4A005",
            "4D004",
            "4E001.c",
            "5A001.f.1",
            "5A001.j",
            "5D001.e",
            "5A004.a",
            "5A002.a",
            "5D002.a.1",
            "5E002.a",
            "0B001.a",
            "0C001",
            "1C351.a.1",
            "1C450.a.1",
            "2B001.b.2",
            "2B350.d.1",
            "3A001.a.2",
            "3E001",
            "6A003.b.4",
            "6E001",
            "7A117",
            "8A001.c",
            "9A012",
            "9E001");

    private static final List<FactName> USES = List.of(
            FactNames.WMD,
            FactNames.MILITARY,
            FactNames.MILITARY_PARTS,
            FactNames.HUMAN_RIGHTS,
            FactNames.OTHER_LIST_USE);

    private final Random random;

    Variation(Random random) {
        this.random = random;
    }

    private static List<Country> countries(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Country.findByCode(code).orElseThrow())
                .toList();
    }

    Transaction of(Transaction template) {
        Transaction varied = template.withDate(one(DAYS));
        if (happens(30)) {
            varied = varied.withAuthority(one(AUTHORITIES));
        }
        if (happens(70)) {
            varied = varied.withDestination(one(DESTINATIONS));
        }
        varied = withFacts(varied);
        return varied.withItems(items(template.items()));
    }

    /// Facts are forgotten now and then; uses are answered anew, some in part, some not at all.
    private Transaction withFacts(Transaction transaction) {
        Transaction varied = transaction;
        for (FactName name : transaction.facts().keySet()) {
            if (happens(8)) {
                varied = varied.withoutFact(name);
            }
        }
        for (FactName use : USES) {
            if (happens(30)) {
                varied = varied.withEndUse(use, level());
            } else if (happens(3)) {
                varied = varied.withKnown(use, new Known.OneOf(Set.of(Knowledge.NONE.value(), level(2).value())));
            }
        }
        return happens(20) ? varied.withFact(FactNames.SANCTIONS_CLEARED, Value.of(happens(90))) : varied;
    }

    private Knowledge level() {
        return happens(55) ? Knowledge.NONE : level(1);
    }

    /// A level of at least suspicion.
    private Knowledge level(int least) {
        return Knowledge.values()[Math.min(least + random.nextInt(3), 3)];
    }

    /// The items of the template, a few of them left out or standing twice with other codes.
    private List<Item> items(List<Item> template) {
        List<Item> items = new ArrayList<>();
        for (Item item : template) {
            items.add(item(item));
            while (happens(12)) {
                items.add(item(item));
            }
        }
        return items;
    }

    private Item item(Item template) {
        Item item = withoutSomeFacts(template);
        boolean military = item.list().equals(Optional.of(ListKind.MILITARY));
        if (!military && happens(45)) {
            item = withCode(item, one(CODES), ListKind.DUAL_USE);
        } else if (!military && happens(20)) {
            item = withCode(item, Item.NOT_LISTED, ListKind.NONE);
        } else if (happens(8)) {
            item = item.withoutCode();
        }
        if (happens(15)) {
            item = item.withFact(FactNames.CYBER_SURVEILLANCE, Value.of(happens(70)));
        }
        return happens(15) ? item.withFact(FactNames.DUAL_USE, Value.of(true)) : item;
    }

    /// With the list or without it, and no nature that the code would contradict.
    private Item withCode(Item item, String code, ListKind list) {
        Item coded = item.withoutCode().withoutFact(FactNames.NATURE).withCode(code);
        return happens(80) ? coded.withList(list) : coded;
    }

    private Item withoutSomeFacts(Item item) {
        Map<FactName, Value> kept = new LinkedHashMap<>(item.facts());
        kept.keySet().removeIf(_ -> happens(8));
        return new Item(item.description(), item.ref(), item.list(), item.code(), kept, item.quantity(), item.value());
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
