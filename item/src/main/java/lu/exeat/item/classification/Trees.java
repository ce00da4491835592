package lu.exeat.item.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import lu.exeat.item.classification.category0.Category0;
import lu.exeat.item.classification.category1.Category1;
import lu.exeat.item.classification.category2.Category2;
import lu.exeat.item.classification.category3.Category3;
import lu.exeat.item.classification.category4.Category4;
import lu.exeat.item.classification.category5.Category5;
import lu.exeat.item.classification.category6.Category6;
import lu.exeat.item.classification.category7.Category7;
import lu.exeat.item.classification.category8.Category8;
import lu.exeat.item.classification.category9.Category9;
import lu.exeat.item.classification.tree.Ask;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.list.CodeOrder;
import lu.exeat.item.list.ControlList;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;

/// All lines of one list as conditions, and the facts that they ask.
final class Trees {
    private static final ControlList LIST = ControlList.annexOne();
    private static final Map<ListVersion, Trees> MADE = new EnumMap<>(ListVersion.class);

    /// Jammers of satellite navigation stand in the military list, whatever they were designed for.
    private static final Control NAVIGATION_JAMMER = Control.control(
                    "ML11.b", Ask.TANGIBLE, Ask.is("jams", "satellite navigation"))
            .seeMilitary();

    private final LocalDate day;
    private final List<Line> lines;
    private final List<AskedFact> asked;
    private final FactCatalogue catalogue;
    private final Gates gates;

    private Trees(ListVersion version) {
        day = version.day();
        List<Control> parametric = listParametric();
        List<Control> all = new ArrayList<>(parametric);
        all.addAll(EntryQuestions.besides(parametric));
        all.removeIf(control -> !control.inForce().contains(day)
                || !control.military() && !LIST.contains(control.code(), day)); // pointers are no codes of the list
        all.sort(Comparator.comparing(Control::code, CodeOrder.OF_LIST));
        lines = all.stream().map(Line::of).toList();
        catalogue = catalogue(all);
        asked = catalogue.listAll().stream()
                .map(definition -> AskedFact.of(definition.name(), definition.domain() == Domain.BOOLEAN))
                .toList();
        gates = new Gates(all);
    }

    /// The lines that ask facts, whatever the list.
    static List<Control> listParametric() {
        List<Control> controls = new ArrayList<>();
        controls.addAll(Category0.listControls());
        controls.addAll(Category1.listControls());
        controls.addAll(Category2.listControls());
        controls.addAll(Category3.listControls());
        controls.addAll(Category4.listControls());
        controls.addAll(Category5.listControls());
        controls.addAll(Category6.listControls());
        controls.addAll(Category7.listControls());
        controls.addAll(Category8.listControls());
        controls.addAll(Category9.listControls());
        controls.add(NAVIGATION_JAMMER);
        return controls;
    }

    static synchronized Trees of(ListVersion version) {
        return MADE.computeIfAbsent(version, Trees::new);
    }

    private static FactCatalogue catalogue(List<Control> controls) {
        Map<FactName, Boolean> flags = new TreeMap<>();
        for (Control control : controls) {
            control.applies().stream().forEach(node -> {
                switch (node) {
                    case Condition.Is(FactName fact, var value) -> flags.put(fact, value instanceof Value.Flag);
                    case Condition.OneOf(FactName fact, var _) -> flags.put(fact, false);
                    case Condition.In(FactName fact, var _) -> flags.put(fact, false);
                    case Condition.All _, Condition.Any _, Condition.Not _, Condition.Defined _ -> {}
                }
            });
        }
        List<FactDefinition> definitions = new ArrayList<>();
        for (FactName name : new TreeSet<>(flags.keySet())) {
            definitions.add(new FactDefinition(
                    name,
                    Scope.ITEM,
                    Boolean.TRUE.equals(flags.get(name)) ? Domain.BOOLEAN : new Domain.Any(),
                    Openness.CLASSIFICATION,
                    Optional.of(FactName.of(Comparison.asked(name)))));
        }
        return new FactCatalogue(definitions);
    }

    LocalDate day() {
        return day;
    }

    /// All lines, in the order of the list.
    List<Line> lines() {
        return lines;
    }

    /// The facts that the lines ask, in the order of the catalogue.
    List<AskedFact> asked() {
        return asked;
    }

    FactCatalogue catalogue() {
        return catalogue;
    }

    Gates gates() {
        return gates;
    }
}
