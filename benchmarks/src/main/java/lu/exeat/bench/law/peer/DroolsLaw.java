package lu.exeat.bench.law.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.determination.Reason;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/// The same provisions in Drools: facts that were made ready in, what the law says to them out.
///
/// For one thread. Close it when done.
///
/// What both sides start from is alike: facts as values in their own form. Every test of a value is inside what is
/// timed, so list membership and levels of knowledge are constraints here as they are conditions there. What was tried,
/// each giving the same answers on the whole mix (determinations a second of processor time, 2026-11-24, a shared
/// machine with two processors; see docs/benchmarks.md):
///
/// | form | a second |
/// |---|---|
/// | one fact an item, one pattern a rule, a session kept and its facts deleted | 250,000 to 290,000 |
/// | the same, without thread safety, with direct firing, immutable, compiled at once | 205,000 to 270,000 |
/// | the same in a session of a pool | 201,000 |
/// | the same in a stateless session; in sequential mode | 175,000; 164,000 |
/// | definitions ("export", "listed") as facts of their own, joined by the provisions | 42,000 to 51,000 |
/// | tests of values made beforehand, outside of Drools and of the time: not the same rules | 290,000 to 330,000 |
///
/// The executable model, which its manual prefers, does not take rules as text with declared types in this set of
/// libraries. No rule here sets agenda groups, salience or timers, and no fact is modified.
public final class DroolsLaw implements AutoCloseable {
    private static final List<Ruling> DEFINITE = Arrays.stream(Outcome.values())
            .map(outcome -> new Ruling(
                    outcome,
                    Optional.of(Reason.MISSING_FACT).filter(_ -> outcome == Outcome.INDETERMINATE),
                    Optional.empty(),
                    true))
            .toList();

    /// The provisions whose effect is above an outcome.
    private final BitSet[] above = new BitSet[Outcome.values().length];

    private final List<Outcome> effects;
    private final Preparation preparation;
    private final KieSession session;
    private final OpenCases openCases;

    public DroolsLaw(FactCatalogue catalogue, List<Provision> provisions) {
        effects = provisions.stream().map(Provision::effect).toList();
        Arrays.setAll(above, _ -> new BitSet());
        for (int number = 0; number < effects.size(); number++) {
            for (int outcome = 0; outcome < effects.get(number).ordinal(); outcome++) {
                above[outcome].set(number);
            }
        }
        RuleText rules = new RuleText(catalogue, provisions);
        KieBase base = build(rules.text());
        this.preparation =
                new Preparation(base.getFactType(RuleText.PACKAGE, RuleText.TYPE), rules.fields(), rules.lists());
        KieSessionConfiguration alone = KieServices.Factory.get().newKieSessionConfiguration();
        alone.setOption(ThreadSafeOption.NO);
        this.session = base.newKieSession(alone, null);
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

    /// The version of Drools.
    public static String version() {
        return Optional.ofNullable(KieServices.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    /// Facts made ready for the rules: one object of the declared type an item.
    ///
    /// - `otherwise`: the same under the law of the day, where Article 31 keeps the old law
    public record Prepared(Facts facts, List<Subject> items, Optional<Prepared> otherwise) {}

    /// What the rules say.
    ///
    /// - `holding`: the provisions that are true, by item, counted in their order
    public record Verdict(Ruling ruling, List<BitSet> holding) {}

    public Prepared prepare(Facts facts) {
        return preparation.prepare(facts);
    }

    /// What the rules say to facts; beside the old law, the law of the day as the lawbook says.
    public Verdict determine(Prepared prepared) {
        Verdict verdict = fire(prepared);
        if (prepared.otherwise().isEmpty()) {
            return verdict;
        }
        return switch (verdict.ruling().outcome()) {
            case PROHIBITED, AUTHORISATION_REQUIRED, INDETERMINATE -> verdict;
            case NO_AUTHORISATION_REQUIRED -> fire(prepared.otherwise().get());
            case NOTIFICATION_REQUIRED -> {
                Verdict today = fire(prepared.otherwise().get());
                yield switch (today.ruling().outcome()) {
                    case PROHIBITED, AUTHORISATION_REQUIRED, INDETERMINATE -> today;
                    case NOTIFICATION_REQUIRED, NO_AUTHORISATION_REQUIRED -> verdict;
                };
            }
        };
    }

    private Verdict fire(Prepared prepared) {
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
        List<BitSet> holding = new ArrayList<>(items.size());
        int floor = 0;
        for (Subject item : items) {
            BitSet of = item.holding();
            holding.add(of);
            for (int number = of.nextSetBit(0); number >= 0; number = of.nextSetBit(number + 1)) {
                floor = Math.max(floor, effects.get(number).ordinal());
            }
        }
        List<BitSet> open = new ArrayList<>(items.size());
        boolean settled = true;
        for (Subject item : items) {
            BitSet of = item.open(above[floor]);
            settled &= of.isEmpty();
            open.add(of);
        }
        if (settled) {
            return new Verdict(DEFINITE.get(floor), holding);
        }
        Outcome certain = Outcome.values()[floor];
        return new Verdict(openCases.ruling(new OpenCases.Question(prepared.facts(), open, certain)), holding);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
