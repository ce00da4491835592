package lu.exeat.lawbook.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.exeat.law.compiled.Bound;
import lu.exeat.law.compiled.CompiledConditions;
import lu.exeat.law.compiled.DatedConditions;
import lu.exeat.law.compiled.OfItem;
import lu.exeat.law.compiled.Residue;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus.Status;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus.Why;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation.Requirement;

/// Evaluates the general authorisations one by one.
public final class GeneralAuthorisations {
    /// How much is kept of what was answered.
    private static final int KEPT = 50_000;

    private final FactCatalogue catalogue;
    private final List<GeneralAuthorisation> authorisations;
    private final Bound bound = new Bound(KEPT);
    private final DatedConditions<OfItem<List<GeneralAuthorisationStatus>>> compiled;

    /// - `authorisations`: all versions of all, such as [lu.exeat.lawbook.eu2021.generalauthorisation.AnnexII#ALL]
    public GeneralAuthorisations(FactCatalogue catalogue, List<GeneralAuthorisation> authorisations) {
        this.catalogue = catalogue;
        this.authorisations = authorisations;
        this.compiled = new DatedConditions<>(
                catalogue,
                authorisations.stream().map(GeneralAuthorisation::inForce).toList(),
                authorisations.stream()
                        .flatMap(authorisation -> authorisation.requirements().stream())
                        .map(Requirement::holds)
                        .toList(),
                this::compile);
    }

    /// The statuses for all items together that need an authorisation; for all items where none does. An item of which
    /// it is open whether it needs one can leave a status open.
    public List<GeneralAuthorisationStatus> statuses(Determination determination) {
        if (determination.items().size() == 1) {
            return answer(determination, 0);
        }
        List<Integer> all =
                IntStream.range(0, determination.items().size()).boxed().toList();
        List<Integer> needing = withOutcome(determination, all, Outcome.AUTHORISATION_REQUIRED);
        List<Integer> asked = needing.isEmpty() ? all : needing;
        List<Integer> doubtful = needing.isEmpty() ? List.of() : withOutcome(determination, all, Outcome.INDETERMINATE);
        if (asked.size() == 1 && asked.getFirst() == 0 && doubtful.isEmpty()) {
            return answer(determination, 0);
        }
        return together(Stream.concat(
                        asked.stream().map(item -> ofItem(determination, item, false)),
                        doubtful.stream().map(item -> ofItem(determination, item, true)))
                .toList());
    }

    private static List<Integer> withOutcome(Determination determination, List<Integer> items, Outcome outcome) {
        return items.stream()
                .filter(item -> determination.items().get(item).outcome() == outcome)
                .toList();
    }

    private List<GeneralAuthorisationStatus> ofItem(Determination determination, int item, boolean doubtful) {
        return answer(determination, item).stream()
                .map(status -> placed(status, item))
                .map(status -> doubtful ? doubted(status) : status)
                .toList();
    }

    private List<GeneralAuthorisationStatus> answer(Determination determination, int item) {
        return compiled.on(determination.facts().day()).answer(determination.facts(), item);
    }

    private static GeneralAuthorisationStatus doubted(GeneralAuthorisationStatus status) {
        return status.status() == Status.NOT_AVAILABLE
                ? new GeneralAuthorisationStatus(status.authorisation(), Status.OPEN, status.why())
                : status;
    }

    private static GeneralAuthorisationStatus placed(GeneralAuthorisationStatus status, int item) {
        return new GeneralAuthorisationStatus(
                status.authorisation(),
                status.status(),
                status.why().stream()
                        .map(why -> new Why(why.key(), why.asks(), item))
                        .toList());
    }

    private static List<GeneralAuthorisationStatus> together(List<List<GeneralAuthorisationStatus>> ofItems) {
        List<GeneralAuthorisationStatus> together = new ArrayList<>();
        for (int i = 0; i < ofItems.getFirst().size(); i++) {
            int index = i;
            List<GeneralAuthorisationStatus> same =
                    ofItems.stream().map(list -> list.get(index)).toList();
            Status status = same.stream().anyMatch(each -> each.status() == Status.NOT_AVAILABLE)
                    ? Status.NOT_AVAILABLE
                    : same.stream().allMatch(each -> each.status() == Status.AVAILABLE)
                            ? Status.AVAILABLE
                            : Status.OPEN;
            together.add(new GeneralAuthorisationStatus(
                    same.getFirst().authorisation(),
                    status,
                    same.stream()
                            .filter(each -> each.status() == status)
                            .flatMap(each -> each.why().stream())
                            .toList()));
        }
        return together;
    }

    private OfItem<List<GeneralAuthorisationStatus>> compile(LocalDate date) {
        List<GeneralAuthorisation> inForce = authorisations.stream()
                .filter(authorisation -> authorisation.inForce().contains(date))
                .toList();
        List<Condition> conditions = inForce.stream()
                .flatMap(authorisation -> authorisation.requirements().stream())
                .map(Requirement::holds)
                .toList();
        return new CompiledConditions(catalogue, date, conditions)
                .remembered(bound, residue -> statuses(inForce, residue.truths(conditions.size()), residue));
    }

    private List<GeneralAuthorisationStatus> statuses(
            List<GeneralAuthorisation> inForce, List<Truth> truths, Residue residue) {
        List<GeneralAuthorisationStatus> statuses = new ArrayList<>();
        int position = 0;
        for (GeneralAuthorisation authorisation : inForce) {
            List<Why> lacking = new ArrayList<>();
            List<Why> open = new ArrayList<>();
            for (Requirement requirement : authorisation.requirements()) {
                switch (truths.get(position)) {
                    case TRUE -> {}
                    case FALSE -> lacking.add(new Why(requirement.why(), asked(requirement), 0));
                    case UNKNOWN -> open.add(new Why(requirement.why(), openFact(residue, position), 0));
                }
                position++;
            }
            Status status = !lacking.isEmpty() ? Status.NOT_AVAILABLE : open.isEmpty() ? Status.AVAILABLE : Status.OPEN;
            statuses.add(new GeneralAuthorisationStatus(authorisation, status, status == Status.OPEN ? open : lacking));
        }
        return List.copyOf(statuses); // the same object for all that are alike: what is made of it is made once
    }

    /// The only fact of a requirement that asks for one.
    private Optional<FactName> asked(Requirement requirement) {
        List<FactName> facts = requirement.holds().facts().toList();
        return facts.size() == 1
                ? catalogue.at(catalogue.require(facts.getFirst())).askedAs()
                : Optional.empty();
    }

    private Optional<FactName> openFact(Residue residue, int condition) {
        return IntStream.range(0, catalogue.size())
                .filter(slot -> residue.term(condition).tests(slot))
                .mapToObj(slot -> catalogue.at(slot).askedAs())
                .flatMap(Optional::stream)
                .findFirst();
    }
}
