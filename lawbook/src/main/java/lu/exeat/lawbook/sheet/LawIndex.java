package lu.exeat.lawbook.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.condition.Condition.Defined;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Duties;
import lu.exeat.lawbook.answer.Shown;

/// What belongs together in the law: rules, definitions and lists by provision, and who uses what.
///
/// A provision is whatever has a title: also definitions, duties and annexes that no rule stands for.
public final class LawIndex {
    private final FactCatalogue catalogue;
    private final CaseIndex cases;
    private final List<SheetRule> rules;
    private final Map<String, List<SheetRule>> rulesByProvision = new LinkedHashMap<>();
    private final Map<String, Set<Defined>> definitions = new LinkedHashMap<>();
    private final Map<String, Uses> uses = new LinkedHashMap<>();
    private final Map<ValueSet, DatedList> lists = new IdentityHashMap<>();
    private final Map<String, DatedList> listsBySlug = new LinkedHashMap<>();

    /// - throws [IllegalStateException] when two provisions or two lists would stand at one address
    public LawIndex(Lawbook lawbook, CaseIndex cases) {
        this.catalogue = lawbook.catalogue();
        this.cases = cases;
        this.rules = SheetRule.stream(lawbook).toList();
        AnswerWording.listProvisions().forEach(id -> rulesByProvision.put(id, new ArrayList<>()));
        for (SheetRule rule : rules) {
            rulesByProvision
                    .computeIfAbsent(rule.provision(), _ -> new ArrayList<>())
                    .add(rule);
        }
        Stream.concat(rules.stream().map(SheetRule::when), Duties.RULES.stream().map(Duties.Rule::when))
                .flatMap(Condition::stream)
                .forEach(this::index);
        provisions().forEach(id -> uses.put(id, uses(id)));
        Set<String> addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rulesByProvision.keySet().forEach(id -> {
            if (!addresses.add(Address.ofProvision(id).page())) {
                throw new IllegalStateException("two provisions at one address: " + id);
            }
        });
    }

    private void index(Condition node) {
        if (node instanceof Defined defined) {
            definitions
                    .computeIfAbsent(defined.provision(), _ -> new LinkedHashSet<>())
                    .add(defined);
        }
        if (node instanceof Condition.In(FactName fact, ValueSet set) && !lists.containsKey(set)) {
            DatedList list = DatedList.of(fact, set);
            DatedList other = listsBySlug.putIfAbsent(list.slug(), list);
            if (other != null && !other.sameAs(list)) {
                throw new IllegalStateException("two lists at one address: " + list.slug());
            }
            lists.put(set, other == null ? list : other);
        }
    }

    CaseIndex cases() {
        return cases;
    }

    FactCatalogue catalogue() {
        return catalogue;
    }

    List<SheetRule> rules() {
        return rules;
    }

    /// The ids of all provisions, in the order of their titles.
    public Set<String> provisions() {
        return rulesByProvision.keySet();
    }

    boolean knows(String provision) {
        return rulesByProvision.containsKey(provision);
    }

    List<SheetRule> listRules(String provision) {
        return rulesByProvision.getOrDefault(provision, List.of());
    }

    /// What a provision defines, as conditions use it.
    List<Defined> listDefinitions(String provision) {
        return List.copyOf(definitions.getOrDefault(provision, Set.of()));
    }

    /// All dated lists, in the order in which conditions name them.
    List<DatedList> lists() {
        return List.copyOf(listsBySlug.values());
    }

    /// - throws [IllegalArgumentException] for a list that no condition of the law names
    DatedList require(ValueSet set) {
        return Optional.ofNullable(lists.get(set))
                .orElseThrow(() -> new IllegalArgumentException("no list of the law: " + set.name()));
    }

    /// The lists that a condition tests facts against, each once.
    List<DatedList> listsOf(Condition condition) {
        return condition.stream()
                .flatMap(node -> node instanceof Condition.In(FactName _, ValueSet set)
                        ? Stream.of(require(set))
                        : Stream.empty())
                .distinct()
                .toList();
    }

    /// What the conditions of a provision use.
    Uses usesOf(String provision) {
        return uses.getOrDefault(provision, Uses.NOTHING);
    }

    private Set<String> listProvisions(Predicate<Uses> such) {
        Set<String> found = new LinkedHashSet<>();
        uses.forEach((id, each) -> {
            if (such.test(each)) {
                found.add(id);
            }
        });
        return found;
    }

    /// The provisions whose conditions test a list.
    Set<String> listUsing(DatedList list) {
        return listProvisions(each -> each.lists().contains(list));
    }

    /// The provisions whose conditions ask for a fact, by the name under which a document states it.
    Set<String> listAsking(FactName fact) {
        return listProvisions(each -> each.facts().contains(fact));
    }

    /// The other provisions whose conditions rest on a definition of this one.
    Set<String> listResting(String provision) {
        Set<String> found = listProvisions(each -> each.definedIn().contains(provision));
        found.remove(provision);
        return found;
    }

    private Uses uses(String provision) {
        Uses found = Uses.none();
        Stream.concat(
                        listRules(provision).stream().map(SheetRule::when),
                        listDefinitions(provision).stream().map(Defined::part))
                .flatMap(Condition::stream)
                .forEach(node -> {
                    (node.children().isEmpty() ? node.facts() : Stream.<FactName>empty())
                            .flatMap(fact -> Shown.nameOf(fact).stream())
                            .forEach(name -> found.facts().add(FactName.of(name)));
                    if (node instanceof Condition.In(FactName _, ValueSet set)) {
                        found.lists().add(require(set));
                    }
                    if (node instanceof Defined defined) {
                        found.definedIn().add(defined.provision());
                    }
                });
        return found;
    }

    /// What conditions use: facts by the names under which documents state them, lists, provisions that define.
    record Uses(Set<FactName> facts, Set<DatedList> lists, Set<String> definedIn) {
        static final Uses NOTHING = new Uses(Set.of(), Set.of(), Set.of());

        private static Uses none() {
            return new Uses(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }
}
