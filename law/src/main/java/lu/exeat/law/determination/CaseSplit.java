package lu.exeat.law.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
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

    /// - `floor`: the outcome that is certain; `possible`: by slot, the classes that an open fact may have
    CaseSplit(FactCatalogue catalogue, List<Open> open, Outcome floor, long[] possible) {
        this.catalogue = catalogue;
        this.open = open;
        this.floor = floor;
        this.possible = possible;
        this.diagram = Diagram.of(open.stream().map(Open::rule).toList(), floor.ordinal(), possible);
    }

    static boolean isSettled(long ranks) {
        return Long.bitCount(ranks) == 1 || ranks == (PROHIBITED | AUTHORISATION);
    }

    Ruling ruling() {
        if (diagram.isEmpty()) {
            SortedSet<Integer> slots = new TreeSet<>();
            open.forEach(each -> slots.addAll(slotsOf(each)));
            return indeterminate(floor, slots, false);
        }
        long ranks = diagram.get().ranks();
        Outcome least = Outcome.values()[Long.numberOfTrailingZeros(ranks)];
        return isSettled(ranks)
                ? Ruling.definite(least)
                : indeterminate(least, diagram.get().support(), true);
    }

    private Ruling indeterminate(Outcome least, SortedSet<Integer> slots, boolean settled) {
        Openness first = slots.stream()
                .map(slot -> definition(slot).openness())
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

    private SortedSet<Integer> slotsOf(Open each) {
        SortedSet<Integer> slots = new TreeSet<>();
        for (int slot = 0; slot < possible.length; slot++) {
            if (possible[slot] != 0 && each.rule().term().tests(slot)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /// The provisions that are open and could change the outcome.
    boolean matters(Open each) {
        return diagram.isEmpty()
                || slotsOf(each).stream().anyMatch(diagram.get().support()::contains);
    }

    /// The questions whose answers could change the outcome; first the one more of whose answers settle it, then the
    /// one
    /// that leaves less open, then in the order of the catalogue.
    List<OpenQuestion> questions() {
        SortedSet<Integer> slots = new TreeSet<>();
        if (diagram.isPresent()) {
            slots.addAll(diagram.get().support());
        } else {
            open.forEach(each -> slots.addAll(slotsOf(each)));
        }
        Optional<SortedSet<Integer>> prohibiting =
                diagram.map(whole -> whole.withRanks(rank -> rank == Outcome.PROHIBITED.ordinal() ? 1 : 0)
                        .support());
        List<Ranked> ranked = new ArrayList<>();
        for (int slot : slots) {
            FactDefinition definition = definition(slot);
            if (definition.askedAs().isEmpty()) {
                continue; // no answer to a question could settle it
            }
            List<ProvisionId> wouldDecide = open.stream()
                    .filter(each -> slotsOf(each).contains(slot))
                    .map(each -> each.provision().id())
                    .distinct()
                    .toList();
            ranked.add(new Ranked(
                    new OpenQuestion(
                            definition.askedAs().get(),
                            definition.scope() == Scope.ITEM
                                    ? OptionalInt.of(slot / catalogue.size())
                                    : OptionalInt.empty(),
                            wouldDecide,
                            prohibiting
                                    .map(set -> set.contains(slot))
                                    .orElse(wouldDecide.stream()
                                            .anyMatch(id -> open.stream()
                                                    .anyMatch(each -> each.provision()
                                                                    .id()
                                                                    .equals(id)
                                                            && each.provision().effect() == Outcome.PROHIBITED)))),
                    settledShare(slot),
                    outcomesLeft(slot),
                    definition.openness()));
        }
        ranked.sort(Comparator.comparing((Ranked each) -> each.openness == Openness.NOT_ENCODED)
                .thenComparing(Comparator.comparingDouble(Ranked::settled).reversed())
                .thenComparingDouble(Ranked::left));
        return ranked.stream().map(Ranked::question).distinct().toList();
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
