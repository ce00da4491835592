package lu.exeat.bench.law.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.determination.Reason;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/// The same provisions in Drools: facts that were made ready in, what the law says to them out.
///
/// For one thread. Close it when done.
public final class DroolsLaw implements AutoCloseable {
    private static final FactName APPLICATION_DATE = FactName.of("applicationDate");
    private static final LocalDate REGULATION_2021 = LocalDate.of(2021, 9, 9);

    private static final List<Ruling> DEFINITE = Arrays.stream(Outcome.values())
            .map(outcome -> new Ruling(
                    outcome,
                    Optional.of(Reason.MISSING_FACT).filter(_ -> outcome == Outcome.INDETERMINATE),
                    Optional.empty(),
                    true))
            .toList();

    private final long[] byEffect = new long[Outcome.values().length];
    private final List<Field> fields;
    private final List<ValueSet> lists;
    private final Map<LocalDate, ListsOfDay> listsByDay = new HashMap<>();
    private final KieSession session;
    private final FactType type;
    private final OpenCases openCases;

    public DroolsLaw(FactCatalogue catalogue, List<Provision> provisions) {
        for (int number = 0; number < provisions.size(); number++) {
            byEffect[provisions.get(number).effect().ordinal()] |= 1L << number;
        }
        RuleText rules = new RuleText(catalogue, provisions);
        this.fields = rules.fields();
        this.lists = rules.lists();
        KieBase base = build(rules.text());
        this.type = base.getFactType(RuleText.PACKAGE, RuleText.TYPE);
        this.session = base.newKieSession();
        this.openCases = new OpenCases(catalogue, List.copyOf(provisions));
    }

    private static KieBase build(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/law.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId())
                .newKieBase(services.newKieBaseConfiguration());
    }

    /// Facts made ready for the rules: one object of the declared type an item.
    public record Prepared(Facts facts, List<Subject> items) {}

    /// What the rules say.
    ///
    /// - `holding`: the provisions that are true, by item, as a set of bits in their order
    public record Verdict(Ruling ruling, List<Long> holding) {}

    public Prepared prepare(Facts facts) {
        List<Subject> items = new ArrayList<>();
        for (int item = 0; item < facts.itemCount(); item++) {
            try {
                Subject subject = (Subject) type.newInstance();
                for (Field field : fields) {
                    set(subject, field, facts, item);
                }
                items.add(subject);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return new Prepared(facts, List.copyOf(items));
    }

    private void set(Subject subject, Field field, Facts facts, int item) {
        switch (field.source()) {
            case Field.Source.Day() ->
                type.set(subject, field.name(), facts.date().toEpochDay());
            case Field.Source.RegulationDay() ->
                type.set(subject, field.name(), regulationDay(facts).toEpochDay());
            case Field.Source.Lists() ->
                type.set(
                        subject,
                        field.name(),
                        listsByDay.computeIfAbsent(facts.date(), day -> new ListsOfDay(day, lists)));
            case Field.Source.Word(FactName fact) -> {
                if (known(facts, fact, item) instanceof Known.Exactly(Value value)) {
                    type.set(subject, field.name(), value.text());
                }
            }
            case Field.Source.Flag(FactName fact) -> {
                if (known(facts, fact, item) instanceof Known.Exactly(Value value)) {
                    type.set(subject, field.name(), value.equals(Value.YES) ? 1 : -1);
                }
            }
            case Field.Source.CouldBe(FactName fact, Value value) ->
                type.set(
                        subject,
                        field.name(),
                        switch (known(facts, fact, item)) {
                            case null -> true;
                            case Known.Exactly(Value exactly) -> exactly.equals(value);
                            case Known.OneOf(Set<Value> some) -> some.contains(value);
                        });
        }
    }

    private static @Nullable Known known(Facts facts, FactName fact, int item) {
        return facts.find(fact, item).map(Fact::known).orElse(null);
    }

    /// Article 31 of Regulation (EU) 2021/821: what was applied for before it stays under Regulation (EC) No 428/2009.
    private static LocalDate regulationDay(Facts facts) {
        boolean old = facts.find(APPLICATION_DATE, 0).map(Fact::known).orElse(null)
                        instanceof Known.Exactly(Value.Day(LocalDate applied))
                && applied.isBefore(REGULATION_2021);
        return old && !facts.date().isBefore(REGULATION_2021) ? REGULATION_2021.minusDays(1) : facts.date();
    }

    public Verdict determine(Prepared prepared) {
        List<Subject> items = prepared.items();
        FactHandle[] handles = new FactHandle[items.size()];
        for (int item = 0; item < handles.length; item++) {
            items.get(item).forget();
            handles[item] = session.insert(items.get(item));
        }
        session.fireAllRules();
        for (FactHandle handle : handles) {
            session.delete(handle);
        }
        return verdict(prepared);
    }

    private Verdict verdict(Prepared prepared) {
        List<Subject> items = prepared.items();
        long holding = 0;
        List<Long> ofItems = new ArrayList<>(items.size());
        for (Subject item : items) {
            ofItems.add(item.holding());
            holding |= item.holding();
        }
        int floor = Outcome.values().length - 1;
        while (floor > 0 && (byEffect[floor] & holding) == 0) {
            floor--;
        }
        long above = 0;
        for (int effect = floor + 1; effect < byEffect.length; effect++) {
            above |= byEffect[effect];
        }
        long undecided = 0;
        for (Subject item : items) {
            undecided |= item.open() & above;
        }
        if (undecided == 0) {
            return new Verdict(DEFINITE.get(floor), ofItems);
        }
        List<Long> open = new ArrayList<>(items.size());
        for (Subject item : items) {
            open.add(item.open() & above);
        }
        Outcome certain = Outcome.values()[floor];
        return new Verdict(openCases.ruling(new OpenCases.Question(prepared.facts(), open, certain)), ofItems);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
