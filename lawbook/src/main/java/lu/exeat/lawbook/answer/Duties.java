package lu.exeat.lawbook.answer;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.law.compiled.Bound;
import lu.exeat.law.compiled.CompiledConditions;
import lu.exeat.law.compiled.DatedConditions;
import lu.exeat.law.compiled.OfItem;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus.Status;
import lu.exeat.lawbook.eu2009.Regulation2009;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article2;

/// The duties that go with an act: records, notices, proofs.
///
/// Sources: Articles 11(9) and 27 of Regulation (EU) 2021/821, 20 and 22 of Regulation (EC) No 428/2009, Annex II, and
/// Articles 33, 39, 40 and 48 of Luxembourg's law of 27 June 2018.
public final class Duties {
    /// When a duty follows from facts.
    public record Rule(String code, Validity inForce, Condition when) {}

    /// How much is kept of what was answered.
    private static final int KEPT = 20_000;

    private static final Validity NEW = Validity.from(2021, 9, 9);
    private static final Validity OLD = Regulation2009.IN_FORCE;
    private static final Condition LISTED_TRANSFER = all(Article2.TRANSFER_WITHIN_UNION, AnnexI.LISTED);

    /// In the order in which they are listed.
    public static final List<Rule> RULES = List.of(
            new Rule(
                    "RECORDS_FIVE_YEARS",
                    NEW,
                    all(AnnexI.LISTED, any(Article2.EXPORT, Article2.BROKERING, Article2.TECHNICAL_ASSISTANCE))),
            new Rule("RECORDS_THREE_YEARS", NEW, LISTED_TRANSFER),
            new Rule(
                    "RECORDS_THREE_YEARS",
                    OLD,
                    all(
                            AnnexI.LISTED,
                            any(Regulation2009.EXPORT, Regulation2009.BROKERING, Article2.TRANSFER_WITHIN_UNION))),
            new Rule("TRANSFER_NOTICE_ON_DOCUMENTS", NEW, LISTED_TRANSFER),
            new Rule("TRANSFER_NOTICE_ON_DOCUMENTS", OLD, LISTED_TRANSFER),
            new Rule(
                    "LU_BROKER_REGISTER",
                    Validity.from(2018, 7, 24),
                    all(is(AUTHORITY, "LU"), is(ACTIVITY, "BROKERING"), is(LIST, "MILITARY"))));

    private static final Condition GOODS_PASS_CUSTOMS =
            all(oneOf(ACTIVITY, "EXPORT"), oneOf(MEANS, "SHIPMENT", "HAND_CARRIED"));

    private static final Condition LUXEMBOURG = is(AUTHORITY, "LU");

    private final List<Rule> rules;
    private final DatedConditions<OfItem<List<Truth>>> compiled;

    /// - `rules`: those that follow from facts, such as [#RULES]
    public Duties(FactCatalogue catalogue, List<Rule> rules) {
        this.rules = rules;
        List<Condition> conditions = Stream.concat(
                        rules.stream().map(Rule::when), Stream.of(GOODS_PASS_CUSTOMS, LUXEMBOURG))
                .toList();
        Bound bound = new Bound(KEPT);
        this.compiled = new DatedConditions<>(
                catalogue,
                rules.stream().map(Rule::inForce).toList(),
                conditions,
                date -> new CompiledConditions(catalogue, date, conditions)
                        .remembered(bound, residue -> residue.truths(conditions.size())));
    }

    /// The codes of the duties that are certain, each once.
    public List<String> list(Determination determination, List<GeneralAuthorisationStatus> authorisations) {
        LocalDate date = determination.facts().date();
        Set<String> duties = new LinkedHashSet<>();
        boolean proof = false;
        boolean luxembourg = false;
        for (int item = 0; item < determination.facts().itemCount(); item++) {
            List<Truth> truths = compiled.on(determination.facts().day()).answer(determination.facts(), item);
            for (int i = 0; i < rules.size(); i++) {
                if (truths.get(i) == Truth.TRUE && rules.get(i).inForce().contains(date)) {
                    duties.add(rules.get(i).code());
                }
            }
            proof |= truths.get(rules.size()) == Truth.TRUE;
            luxembourg |= truths.get(rules.size() + 1) == Truth.TRUE;
        }
        Outcome outcome = determination.ruling().outcome();
        boolean authorisation = outcome == Outcome.AUTHORISATION_REQUIRED;
        if (authorisation || outcome == Outcome.NOTIFICATION_REQUIRED) {
            duties.add(NEW.contains(date) ? "RECORDS_FIVE_YEARS" : "RECORDS_THREE_YEARS");
        }
        if (authorisation && proof) {
            duties.add("CUSTOMS_PROOF");
        }
        boolean available = false;
        for (GeneralAuthorisationStatus status : authorisations) {
            if (authorisation && status.status() == Status.AVAILABLE) {
                duties.addAll(status.authorisation().duties());
                available = true;
            }
        }
        if (luxembourg && available) {
            duties.add("LU_REGISTER_GENERAL_AUTHORISATION");
            duties.add("LU_REPORT_BY_31_JANUARY");
        }
        if (luxembourg && authorisation && !date.isBefore(LocalDate.of(2018, 7, 24))) {
            duties.add("LU_RECORDS_TEN_YEARS");
        }
        return List.copyOf(duties);
    }
}
