package lu.exeat.lawbook.transaction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Knowledge;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.country.Country;

/// One act, as its document states it. What the document does not say is absent, never false.
///
/// - `id`: the declarant's own, echoed
/// - `date`: of the act; the law in force on it applies
/// - `authority`: a Member State, whose national law applies beside the Union's
/// - `items`: 1 to [#MOST_ITEMS]
/// - `facts`: what is stated of the whole act, by the full names of the [Vocabulary]: the answers of `endUse` (as
///   `endUse.wmd`) and those of `facts`. What was answered with `unknown` is absent; a value that is only partly
///   settled is a [Known.OneOf].
public record Transaction(
        Optional<String> id,
        LocalDate date,
        Optional<Country> authority,
        Route route,
        Parties parties,
        List<Item> items,
        Map<FactName, Known> facts) {
    public static final int MOST_ITEMS = 1000;

    public Transaction {
        items = List.copyOf(items);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts)); // in the document's order
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("an act has 1 to " + MOST_ITEMS + " items: " + items.size());
        }
        if (authority.isPresent() && MemberState.find(authority.get()).isEmpty()) {
            throw new IllegalArgumentException("no Member State: " + authority.get());
        }
    }

    /// An act of which only day, authority, route and items are known.
    public static Transaction of(LocalDate date, Country authority, Route route, List<Item> items) {
        return new Transaction(Optional.empty(), date, Optional.of(authority), route, Parties.NONE, items, Map.of());
    }

    public Optional<Known> findFact(FactName name) {
        return Optional.ofNullable(facts.get(name));
    }

    public Transaction withDate(LocalDate other) {
        return new Transaction(id, other, authority, route, parties, items, facts);
    }

    public Transaction withAuthority(Country other) {
        return new Transaction(id, date, Optional.of(other), route, parties, items, facts);
    }

    public Transaction withRoute(Route other) {
        return new Transaction(id, date, authority, other, parties, items, facts);
    }

    public Transaction withDestination(Country other) {
        return withRoute(route.withDestination(other));
    }

    public Transaction withParties(Parties other) {
        return new Transaction(id, date, authority, route, other, items, facts);
    }

    public Transaction withItems(List<Item> other) {
        return new Transaction(id, date, authority, route, parties, other, facts);
    }

    public Transaction withFact(FactName name, Value value) {
        return withKnown(name, new Known.Exactly(value));
    }

    public Transaction withKnown(FactName name, Known known) {
        Map<FactName, Known> changed = new LinkedHashMap<>(facts);
        changed.put(name, known);
        return new Transaction(id, date, authority, route, parties, items, changed);
    }

    public Transaction withoutFact(FactName name) {
        Map<FactName, Known> changed = new LinkedHashMap<>(facts);
        changed.remove(name);
        return new Transaction(id, date, authority, route, parties, items, changed);
    }

    /// The same act with a use that is `none`, `suspected`, `aware` or `informed` of.
    public Transaction withEndUse(FactName use, Knowledge level) {
        return withFact(use, level.value());
    }
}
