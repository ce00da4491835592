package lu.exeat.cli.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lu.exeat.cli.cases.LawMutant.Change;
import lu.exeat.cli.cases.LawMutant.Kind;
import lu.exeat.item.list.ControlList;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.territory.CustomsTerritory;
import lu.exeat.lawbook.transaction.FactNames;

/// The mutants of the dated lists that conditions name: countries, parts of countries, codes.
///
/// A row is the entries of a list with the same days and basis. Codes stand for all below them, as Annex I has them on
/// each day; its own days are not moved here. What is added are near misses: countries that another list names, codes
/// beside those of the list.
final class ListMutants {
    /// The lists of embargoes, of which one is made of the others.
    private static final Set<String> EMBARGOES = Set.of("country", "groups", "unread", "restrictive measures");

    private static final int ADDED_TO_EACH = 5;

    /// A day of the law that stands now.
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    private final Map<String, List<ValueSet>> families = new LinkedHashMap<>();
    private final Map<String, List<ValueSet>> ofCodes = new LinkedHashMap<>();
    private final Set<String> countries = new TreeSet<>();
    private final List<LawMutant> mutants = new ArrayList<>();
    private final Random random;

    private ListMutants(long seed) {
        random = new Random(seed);
    }

    static List<LawMutant> list(List<LawRule> rules, long seed) {
        ListMutants all = new ListMutants(seed);
        Set<ValueSet> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (LawRule rule : rules) {
            rule.condition().stream().forEach(node -> {
                if (node instanceof Condition.In(var fact, ValueSet set) && seen.add(set)) {
                    boolean codes = fact.equals(FactNames.CODE);
                    if (!codes || set != AnnexI.CODES) {
                        (codes ? all.ofCodes : all.families)
                                .computeIfAbsent(
                                        EMBARGOES.contains(set.name()) && !codes ? "embargoes" : set.name(),
                                        _ -> new ArrayList<>())
                                .add(set);
                    }
                }
            });
        }
        all.families.values().stream()
                .flatMap(List::stream)
                .flatMap(set -> set.entries().stream())
                .map(entry -> entry.value().text())
                .filter(text -> text.length() == 2)
                .forEach(all.countries::add);
        all.families.forEach(all::dated);
        all.ofCodes.forEach(all::codes);
        return all.mutants;
    }

    private void dated(String family, List<ValueSet> sets) {
        Map<String, Set<ValueSet.Entry>> rows = new LinkedHashMap<>();
        for (ValueSet set : sets) {
            for (ValueSet.Entry entry : set.entries()) {
                rows.computeIfAbsent(
                                set.name().replace("restrictive measures", "measures") + " " + days(entry.inForce())
                                        + " " + entry.basis(),
                                _ -> new LinkedHashSet<>())
                        .add(entry);
            }
        }
        Set<Set<ValueSet.Entry>> done = new LinkedHashSet<>();
        rows.forEach((row, entries) -> {
            if (done.add(entries)) {
                moved(row, sets, entries);
            }
        });
        Set<ValueSet.Entry> entries = new LinkedHashSet<>();
        sets.forEach(set -> entries.addAll(set.entries()));
        for (ValueSet.Entry entry : entries) {
            String place = family + " - " + entry.value().text() + " " + days(entry.inForce());
            add(Kind.DROP_ENTRY, place, sets, each -> without(each, entry::equals));
        }
        sets.stream().map(ValueSet::name).distinct().forEach(name -> added(name, sets));
    }

    private void moved(String row, List<ValueSet> sets, Set<ValueSet.Entry> entries) {
        Validity days = entries.iterator().next().inForce();
        for (int by : new int[] {-1, 1}) {
            if (days.from().getYear() > 1) {
                Validity from = new Validity(days.from().plusDays(by), days.until());
                add(Kind.MOVE_ENTRY, row + " from by " + by, sets, set -> dated(set, entries, from));
            }
            days.until().ifPresent(until -> {
                Validity through = new Validity(days.from(), Optional.of(until.plusDays(by)));
                add(Kind.MOVE_ENTRY, row + " through by " + by, sets, set -> dated(set, entries, through));
            });
        }
    }

    private void added(String name, List<ValueSet> sets) {
        ValueSet like =
                sets.stream().filter(set -> set.name().equals(name)).findFirst().orElseThrow();
        if (like.entries().getFirst().value().text().length() != 2) {
            return; // parts of countries: there are no others
        }
        List<String> others = new ArrayList<>(countries);
        keepNear(name, others);
        like.entries().forEach(entry -> others.remove(entry.value().text()));
        Collections.shuffle(others, random);
        for (String country : others.subList(0, Math.min(ADDED_TO_EACH, others.size()))) {
            ValueSet.Entry entry =
                    new ValueSet.Entry(Value.of(country), Validity.from(LocalDate.of(2007, 1, 1)), "mutant", true);
            add(
                    Kind.ADD_ENTRY,
                    name + " + " + country,
                    sets.stream().filter(set -> set.name().equals(name)).toList(),
                    set -> with(set, List.of(entry)));
        }
    }

    /// An authority is one of a Member State, and nothing is exported to what lies inside the customs territory: only
    /// the
    /// others are near misses. Of EU008 what is excluded counts for a known re-export too, which may go there.
    private static void keepNear(String name, List<String> countries) {
        Set<String> inside = textsOf(CustomsTerritory.INSIDE.on(TODAY));
        if (name.equals("Member States whose law is encoded")) {
            countries.retainAll(textsOf(CustomsTerritory.MEMBER_STATES.on(TODAY)));
        } else if ((name.startsWith("EU00") && !name.equals("EU008-excluded"))
                || name.equals("countries of Article 37")) {
            countries.removeAll(inside);
        }
    }

    private static Set<String> textsOf(Set<Value> values) {
        return values.stream().map(Value::text).collect(Collectors.toSet());
    }

    private void codes(String name, List<ValueSet> sets) {
        if (name.startsWith("above ")) {
            return; // they follow from the list that they stand above
        }
        Set<String> all = new TreeSet<>();
        sets.getFirst().entries().forEach(entry -> all.add(entry.value().text()));
        Set<String> headings = new TreeSet<>();
        for (String code : all) {
            if (all.stream().noneMatch(other -> !other.equals(code) && ControlList.isUnder(code, other))) {
                add(
                        Kind.DROP_ENTRY,
                        name + " - " + code,
                        sets,
                        set -> without(
                                set, entry -> ControlList.isUnder(entry.value().text(), code)));
                headings.add(code.length() > 5 ? code.substring(0, code.lastIndexOf('.')) : code.substring(0, 3));
            }
        }
        List<String> near = AnnexI.CODES.entries().stream()
                .map(entry -> entry.value().text())
                .filter(code -> !all.contains(code))
                .filter(code -> headings.stream().anyMatch(heading -> isBeside(code, heading)))
                .filter(code -> all.stream().noneMatch(inside -> ControlList.isUnder(inside, code)))
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(near, random);
        for (String code : near.subList(0, Math.min(ADDED_TO_EACH, near.size()))) {
            List<ValueSet.Entry> entries = AnnexI.CODES.entries().stream()
                    .filter(entry -> ControlList.isUnder(entry.value().text(), code))
                    .toList();
            add(Kind.ADD_ENTRY, name + " + " + code, sets, set -> with(set, entries));
        }
    }

    private static boolean isBeside(String code, String heading) {
        return heading.length() == 3
                ? code.length() == 5 && code.startsWith(heading)
                : code.lastIndexOf('.') == heading.length() && code.startsWith(heading);
    }

    private void add(Kind kind, String place, List<ValueSet> sets, UnaryOperator<ValueSet> change) {
        Map<ValueSet, ValueSet> changed = new IdentityHashMap<>();
        sets.forEach(set -> changed.put(set, change.apply(set)));
        mutants.add(new LawMutant(kind, "list " + place, new Change.OfLists(changed)));
    }

    private static ValueSet without(ValueSet set, Predicate<ValueSet.Entry> dropped) {
        return new ValueSet(
                set.name(), set.entries().stream().filter(dropped.negate()).toList());
    }

    private static ValueSet with(ValueSet set, List<ValueSet.Entry> more) {
        List<ValueSet.Entry> entries = new ArrayList<>(set.entries());
        entries.addAll(more);
        return new ValueSet(set.name(), entries);
    }

    private static ValueSet dated(ValueSet set, Set<ValueSet.Entry> row, Validity days) {
        return new ValueSet(
                set.name(),
                set.entries().stream()
                        .map(entry -> row.contains(entry)
                                ? new ValueSet.Entry(entry.value(), days, entry.basis(), entry.verified())
                                : entry)
                        .toList());
    }

    private static String days(Validity days) {
        return days.from()
                + days.until().map(until -> " to " + until.minusDays(1)).orElse("");
    }
}
