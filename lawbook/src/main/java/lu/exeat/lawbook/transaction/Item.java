package lu.exeat.lawbook.transaction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lu.exeat.item.classification.Statement;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.quantity.Money;
import lu.exeat.terms.quantity.Quantity;

/// One item of an act.
///
/// - `ref`: the exporter's own article number, echoed
/// - `list`, `code`: absent where not known or not yet classified; the code is well-formed, whether it exists on a day
///   is for the lists
/// - `facts`: what else is stated of the item, by the names of the [Vocabulary], wherever in the item it stood
/// - `statement`: the answers to the questions of classification, if any was given; what they give on the day of the
///   act is an [ItemClassification]
public record Item(
        Optional<String> description,
        Optional<String> ref,
        Optional<ListKind> list,
        Optional<String> code,
        Map<FactName, Value> facts,
        Optional<Quantity> quantity,
        Optional<Money> value,
        Optional<Statement> statement) {
    /// The code of an item that was classified, and that no entry of the list covers.
    public static final String NOT_LISTED = ItemCode.NOT_LISTED;

    /// An item of which nothing is known.
    public static final Item UNKNOWN = new Item(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Item {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts)); // in the document's order
        if (code.isPresent() && !ItemCode.isCode(code.get())) {
            throw new IllegalArgumentException("no code of a list: " + code.get());
        }
    }

    /// An item of which no question of classification was answered.
    public Item(
            Optional<String> description,
            Optional<String> ref,
            Optional<ListKind> list,
            Optional<String> code,
            Map<FactName, Value> facts,
            Optional<Quantity> quantity,
            Optional<Money> value) {
        this(description, ref, list, code, facts, quantity, value, Optional.empty());
    }

    public static Item of(ListKind list, String code) {
        return UNKNOWN.withList(list).withCode(code);
    }

    public Optional<Value> findFact(FactName name) {
        return Optional.ofNullable(facts.get(name));
    }

    public Item withDescription(String other) {
        return new Item(Optional.of(other), ref, list, code, facts, quantity, value, statement);
    }

    public Item withList(ListKind other) {
        return new Item(description, ref, Optional.of(other), code, facts, quantity, value, statement);
    }

    public Item withCode(String other) {
        return new Item(description, ref, list, Optional.of(other), facts, quantity, value, statement);
    }

    /// The same item, not yet classified.
    public Item withoutCode() {
        return new Item(description, ref, Optional.empty(), Optional.empty(), facts, quantity, value, statement);
    }

    public Item withFact(FactName name, Value fact) {
        Map<FactName, Value> changed = new LinkedHashMap<>(facts);
        changed.put(name, fact);
        return new Item(description, ref, list, code, changed, quantity, value, statement);
    }

    public Item withStatement(Statement other) {
        return new Item(description, ref, list, code, facts, quantity, value, Optional.of(other));
    }

    public Item withoutFact(FactName name) {
        Map<FactName, Value> changed = new LinkedHashMap<>(facts);
        changed.remove(name);
        return new Item(description, ref, list, code, changed, quantity, value, statement);
    }
}
