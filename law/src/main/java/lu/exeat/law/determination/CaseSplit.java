package lu.exeat.law.determination;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import lu.exeat.law.compiled.Diagram;
import lu.exeat.law.compiled.Term;
import lu.exeat.law.compiled.Terms;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.provision.ProvisionId;

/// What can still become of facts that leave provisions open: every case of the open facts is looked at.
///
/// Slots count the catalogue once for each item: slot = item × size of the catalogue + position; facts of the
/// transaction have those of item 0.
final class CaseSplit {
    /// A provision that is open for an item, with the condition that is left.
    record Open(Provision provision, Term term) {}

    private static final long PROHIBITED = 1L << Outcome.PROHIBITED.ordinal();
    private static final long AUTHORISATION = 1L << Outcome.AUTHORISATION_REQUIRED.ordinal();

    private final FactCatalogue catalogue;
    private final List<Open> open;
    private final Outcome floor;
    private final Optional<Diagram> diagram;
    private final BitSet mattering;

    /// - `floor`: the outcome that is certain; `terms`: the pool of the open conditions
    CaseSplit(FactCatalogue catalogue, List<Open> open, Outcome floor, Terms terms) {
        this.catalogue = catalogue;
        this.open = open;
        this.floor = floor;
        this.diagram = Diagram.of(
                open.stream()
                        .map(each -> new Diagram.Rule(
                                each.term, each.provision.effect().ordinal()))
                        .toList(),
                floor.ordinal(),
                terms);
        this.mattering = diagram.map(Diagram::support).orElseGet(() -> tested(_ -> true));
    }

    /// The slots that open provisions test.
    private BitSet tested(Predicate<Provision> of) {
        BitSet slots = new BitSet();
        open.stream().filter(each -> of.test(each.provision)).forEach(each -> slots.or(each.term.slots()));
        return slots;
    }

    static boolean isSettled(long ranks) {
        return Long.bitCount(ranks) == 1 || ranks == (PROHIBITED | AUTHORISATION);
    }

    Ruling ruling() {
        if (diagram.isEmpty()) {
            return indeterminate(floor, false);
        }
        long ranks = diagram.get().ranks();
        Outcome least = Outcome.values()[Long.numberOfTrailingZeros(ranks)];
        return isSettled(ranks) ? Ruling.definite(least) : indeterminate(least, true);
    }

    private Ruling indeterminate(Outcome least, boolean settled) {
        Openness first = mattering.stream()
                .mapToObj(slot -> definition(slot).openness())
                .min(Comparator.naturalOrder())
                .orElse(Openness.NOT_ENCODED);
        Reason reason = switch (first) {
            case CLASSIFICATION -> Reason.CLASSIFICATION_OPEN;
            case DECLARANT -> Reason.MISSING_FACT;
            case APPRECIATION -> Reason.LEGAL_APPRECIATION;
            case NOT_ENCODED -> Reason.LAW_NOT_ENCODED;
        };
        return new Ruling(
                Outcome.INDETERMINATE, Optional.of(reason), Optional.of(least).filter(Outcome::isEffect), settled);
    }

    private FactDefinition definition(int slot) {
        return catalogue.at(slot % catalogue.size());
    }

    /// The provisions that are open and could change the outcome.
    List<Provision> mattering() {
        return open.stream()
                .filter(each -> each.term.slots().intersects(mattering))
                .map(Open::provision)
                .toList();
    }

    /// The questions whose answers could change the outcome; first the one more of whose answers settle it, then
    /// the one that leaves less open, then in the order of the catalogue.
    List<OpenQuestion> questions() {
        BitSet prohibiting = prohibiting();
        List<Ranked> ranked = new ArrayList<>();
        for (int slot = mattering.nextSetBit(0); slot >= 0; slot = mattering.nextSetBit(slot + 1)) {
            FactDefinition definition = definition(slot);
            if (definition.askedAs().isEmpty()) {
                continue; // no answer to a question could settle it
            }
            int place = slot;
            List<Diagram.Group> answers =
                    diagram.map(cases -> cases.groups(place)).orElse(List.of());
            ranked.add(new Ranked(
                    new OpenQuestion(
                            definition.askedAs().get(),
                            definition.scope() == Scope.ITEM
                                    ? OptionalInt.of(slot / catalogue.size())
                                    : OptionalInt.empty(),
                            wouldDecide(slot),
                            prohibiting.get(slot)),
                    settledShare(answers),
                    outcomesLeft(answers),
                    definition.openness()));
        }
        Collections.sort(ranked);
        return ranked.stream().map(Ranked::question).distinct().toList();
    }

    private List<ProvisionId> wouldDecide(int slot) {
        return open.stream()
                .filter(each -> each.term.tests(slot))
                .map(each -> each.provision.id())
                .distinct()
                .toList();
    }

    /// The slots of facts whose answers could lead to a prohibition; where not all cases were looked at, those that a
    /// prohibition tests.
    private BitSet prohibiting() {
        return diagram.map(cases -> cases.support(Outcome.PROHIBITED.ordinal()))
                .orElseGet(() -> tested(provision -> provision.effect() == Outcome.PROHIBITED));
    }

    private record Ranked(OpenQuestion question, double settled, double left, Openness openness)
            implements Comparable<Ranked> {
        /// What can be answered first, then what settles more, then what leaves less.
        @Override
        public int compareTo(Ranked other) {
            int order = Boolean.compare(openness == Openness.NOT_ENCODED, other.openness == Openness.NOT_ENCODED);
            order = order == 0 ? Double.compare(other.settled, settled) : order;
            return order == 0 ? Double.compare(left, other.left) : order;
        }
    }

    /// The share of the answers that settle the outcome.
    private static double settledShare(List<Diagram.Group> answers) {
        return answers.stream().filter(each -> isSettled(each.ranks())).count() / (double) Math.max(1, answers.size());
    }

    /// How many outcomes an answer leaves, on average.
    private static double outcomesLeft(List<Diagram.Group> answers) {
        return answers.stream()
                .mapToInt(each -> Long.bitCount(each.ranks()))
                .average()
                .orElse(0);
    }
}
