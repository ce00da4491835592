package lu.exeat.lawbook.transaction;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.classification.Statement;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;
import lu.exeat.terms.quantity.Money;
import lu.exeat.terms.quantity.Quantity;

/// Reads one item. A fact of it may stand as its field or under its `facts`; twice only when both say the same.
final class ItemReader {
    static final int LONGEST_DESCRIPTION = 10_000;
    static final int LONGEST_REF = 200;

    private static final List<String> OWN_FIELDS = List.of("description", "ref", "quantity", "value", "facts");
    private static final Set<String> QUANTITY = Set.of("amount", "unit");
    private static final Set<String> MONEY = Set.of("amount", "currency");

    private final Vocabulary vocabulary;
    private final Set<String> fields = new HashSet<>(OWN_FIELDS);

    ItemReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.listAll().stream()
                .filter(entry -> entry.scope() == FactEntry.Scope.ITEM)
                .map(FactEntry::shortName)
                .forEach(fields::add);
    }

    Optional<Item> read(Node node, Problems problems) {
        return node.mapping(problems).map(item -> read(item, problems));
    }

    private Item read(Node.Mapping item, Problems problems) {
        item.allowOnly(fields, problems);
        Map<FactName, Answer> answers = new LinkedHashMap<>();
        item.fields().forEach((name, node) -> {
            if (!OWN_FIELDS.contains(name) && fields.contains(name)) {
                readFact(name, node, answers, problems);
            }
        });
        Optional<Statement> statement = item.readMapping("facts", problems).flatMap(facts -> {
            facts.fields().forEach((name, node) -> readFact(name, node, answers, problems));
            return StatedFacts.read(facts, vocabulary.itemFactNames(), problems);
        });
        ItemCheck.check(answers, problems);
        Map<FactName, Value> facts = new LinkedHashMap<>();
        answers.forEach((name, answer) -> {
            if (!name.equals(FactNames.LIST) && !name.equals(FactNames.CODE)) {
                facts.put(name, answer.value());
            }
        });
        return new Item(
                item.readText("description", LONGEST_DESCRIPTION, problems),
                item.readText("ref", LONGEST_REF, problems),
                Optional.ofNullable(answers.get(FactNames.LIST))
                        .map(answer -> ListKind.valueOf(answer.value().text())),
                Optional.ofNullable(answers.get(FactNames.CODE))
                        .map(answer -> answer.value().text()),
                facts,
                item.read("quantity", quantity -> readQuantity(quantity, problems)),
                item.read("value", value -> readMoney(value, problems)),
                statement);
    }

    private void readFact(String name, Node node, Map<FactName, Answer> answers, Problems problems) {
        Optional<FactEntry> entry = vocabulary.findItemFact(name);
        if (entry.isEmpty() || node.kind() == Problem.Kind.NOTHING) {
            return;
        }
        Optional<Known> known = entry.get().type().read(node, problems);
        if (known.isPresent() && known.get() instanceof Known.Exactly(Value value)) {
            Answer before = answers.putIfAbsent(entry.get().name(), new Answer(value, node.place()));
            if (before != null && !before.value().equals(value)) {
                problems.note(new Problem.Contradiction(
                        node.place(),
                        value.text(),
                        before.place().pointer(),
                        before.value().text()));
            }
        }
    }

    private static Optional<Quantity> readQuantity(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping quantity)) {
            return node.decimal(Quantity.DIGITS, Quantity.DECIMALS, problems)
                    .map(amount -> new Quantity(amount, Optional.empty()));
        }
        quantity.allowOnly(QUANTITY, problems);
        Optional<BigDecimal> amount = quantity.require("amount", problems)
                .flatMap(found -> found.decimal(Quantity.DIGITS, Quantity.DECIMALS, problems));
        Optional<String> unit = quantity.read("unit", found -> found.formed(Form.UNIT, ItemReader::isUnit, problems));
        return amount.map(number -> new Quantity(number, unit));
    }

    private static Optional<Money> readMoney(Node node, Problems problems) {
        Optional<Node.Mapping> money = node.mapping(problems);
        if (money.isEmpty()) {
            return Optional.empty();
        }
        money.get().allowOnly(MONEY, problems);
        Optional<BigDecimal> amount = money.get()
                .require("amount", problems)
                .flatMap(found -> found.decimal(Money.DIGITS, Money.DECIMALS, problems));
        Optional<String> currency = money.get()
                .require("currency", problems)
                .flatMap(found -> found.formed(Form.CURRENCY, ItemReader::isCurrency, problems));
        return amount.flatMap(number -> currency.map(code -> new Money(number, code)));
    }

    /// Asked only where an amount stands: the JDK takes its time to list them.
    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .anyMatch(code::equals);
    }

    /// By its form; which units there are is for who counts.
    private static boolean isUnit(String text) {
        return (text.length() == 2 || text.length() == 3)
                && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }
}
