package lu.exeat.law.determination;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import lu.exeat.law.compiled.Diagram;
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
    record Open(Provision provision, int item, Diagram.Rule rule) {}

    private static final long PROHIBITED = 1L << Outcome.PROHIBITED.ordinal();
    private static final long AUTHORISATION = 1L << Outcome.AUTHORISATION_REQUIRED.ordinal();

    private final FactCatalogue catalogue;
    private final List<Open> open;
    private final Outcome floor;
    private final long[] possible;
    private final Optional<Diagram> diagram;
    private final List<BitSet> tested = new ArrayList<>();
    private final BitSet mattering = new BitSet();

    /// - `floor`: the outcome that is certain; `possible`: by slot, the classes that an open fact may have
    CaseSplit(FactCatalogue catalogue, List<Open> open, Outcome floor, long[] possible) {
        this.catalogue = catalogue;
        this.open = open;
        this.floor = floor;
        this.possible = possible;
        this.diagram = Diagram.of(open.stream().map(Open::rule).toList(), floor.ordinal(), possible);
        for (Open each : open) {
            BitSet slots = new BitSet();
            each.rule().term().collectSlots(slots);
            tested.add(slots);
        }
        if (diagram.isPresent()) {
            diagram.get().support().forEach(mattering::set);
        } else {
            tested.forEach(mattering::or);
        }
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
        return IntStream.range(0, open.size())
                .filter(i -> tested.get(i).intersects(mattering))
                .mapToObj(i -> open.get(i).provision())
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
            ranked.add(new Ranked(
                    new OpenQuestion(
                            definition.askedAs().get(),
                            definition.scope() == Scope.ITEM
                                    ? OptionalInt.of(slot / catalogue.size())
                                    : OptionalInt.empty(),
                            wouldDecide(slot),
                            prohibiting.get(slot)),
                    settledShare(slot),
                    outcomesLeft(slot),
                    definition.openness()));
        }
        ranked.sort(Comparator.comparing((Ranked each) -> each.openness == Openness.NOT_ENCODED)
                .thenComparing(Comparator.comparingDouble(Ranked::settled).reversed())
                .thenComparingDouble(Ranked::left));
        return ranked.stream().map(Ranked::question).distinct().toList();
    }

    private List<ProvisionId> wouldDecide(int slot) {
        return IntStream.range(0, open.size())
                .filter(i -> tested.get(i).get(slot))
                .mapToObj(i -> open.get(i).provision().id())
                .distinct()
                .toList();
    }

    /// The slots of facts whose answers could lead to a prohibition; where not all cases were looked at, those that a
    /// prohibition tests.
    private BitSet prohibiting() {
        BitSet slots = new BitSet();
        if (diagram.isPresent()) {
            diagram.get()
                    .withRanks(rank -> rank == Outcome.PROHIBITED.ordinal() ? 1 : 0)
                    .support()
                    .forEach(slots::set);
        } else {
            IntStream.range(0, open.size())
                    .filter(i -> open.get(i).provision().effect() == Outcome.PROHIBITED)
                    .forEach(i -> slots.or(tested.get(i)));
        }
        return slots;
    }

    private record Ranked(OpenQuestion question, double settled, double left, Openness openness) {}

    private double settledShare(int slot) {
        if (diagram.isEmpty()) {
            return 0;
        }
        List<Long> groups = diagram.get().groups(slot, possible[slot]);
        long settled = groups.stream()
                .filter(group -> isSettled(diagram.get().ranks(slot, group)))
                .count();
        return (double) settled / groups.size();
    }

    private double outcomesLeft(int slot) {
        if (diagram.isEmpty()) {
            return 0;
        }
        return diagram.get().groups(slot, possible[slot]).stream()
                .mapToInt(group -> Long.bitCount(diagram.get().ranks(slot, group)))
                .average()
                .orElse(0);
    }
}
