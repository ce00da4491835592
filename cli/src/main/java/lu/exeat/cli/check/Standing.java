package lu.exeat.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.provision.Outcome;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;

/// What of a determination is compared with a later one: outcomes, what decided, and which general authorisations
/// serve.
///
/// - `reason`, `atLeast`: empty where the outcome is definite
/// - `items`: the outcome of each item; `deciding`: ids of provisions
/// - `general`: code → status, of those that are available or open; empty where the answer did not tell
record Standing(
        String outcome,
        String reason,
        String atLeast,
        String asOf,
        List<String> items,
        Set<String> deciding,
        Optional<Map<String, String>> general) {
    /// In what two determinations can differ.
    enum Part {
        OUTCOME,
        ITEM_OUTCOMES,
        GENERAL_AUTHORISATIONS,
        GROUNDS
    }

    Standing {
        items = List.copyOf(items);
    }

    static Standing of(Answer answer) {
        Map<String, String> general = new LinkedHashMap<>();
        answer.generalAuthorisations()
                .forEach(each ->
                        general.put(each.authorisation().code(), each.status().name()));
        Set<String> deciding = new LinkedHashSet<>();
        answer.determination().findings().stream()
                .filter(Finding::deciding)
                .forEach(finding -> deciding.add(finding.provision().id().id()));
        var ruling = answer.ruling();
        return new Standing(
                ruling.outcome().name(),
                ruling.reason().map(Enum::name).orElse(""),
                ruling.atLeast().map(Enum::name).orElse(""),
                answer.transaction().date().toString(),
                answer.determination().items().stream()
                        .map(item -> item.outcome().name())
                        .toList(),
                deciding,
                Optional.of(serving(general)));
    }

    /// Reads the node under `determination` of an answer that was stored; empty where it has no outcome.
    static Optional<Standing> find(Node.Mapping determination) {
        Optional<String> outcome = text(determination, "outcome");
        if (outcome.isEmpty()) {
            return Optional.empty();
        }
        List<String> items = new ArrayList<>();
        mappings(determination, "items")
                .forEach(item -> items.add(text(item, "outcome").orElse("")));
        Set<String> deciding = new LinkedHashSet<>();
        mappings(determination, "findings").stream()
                .filter(finding ->
                        text(finding, "deciding").filter("true"::equals).isPresent())
                .forEach(finding -> text(finding, "provision").ifPresent(deciding::add));
        Map<String, String> general = new LinkedHashMap<>();
        mappings(determination, "generalAuthorisations")
                .forEach(each -> text(each, "code")
                        .ifPresent(
                                code -> general.put(code, text(each, "status").orElse(""))));
        return Optional.of(new Standing(
                outcome.get(),
                text(determination, "reason").orElse(""),
                text(determination, "atLeast").orElse(""),
                text(determination, "asOf").orElse(""),
                items,
                deciding,
                determination.find("generalAuthorisations").map(_ -> serving(general))));
    }

    private static Map<String, String> serving(Map<String, String> general) {
        Map<String, String> serving = new LinkedHashMap<>(general);
        serving.values().removeIf("NOT_AVAILABLE"::equals);
        return serving;
    }

    private static Optional<String> text(Node.Mapping node, String field) {
        return node.find(field).flatMap(found -> found.value(new Problems()));
    }

    private static List<Node.Mapping> mappings(Node.Mapping node, String field) {
        return node.find(field).flatMap(found -> found.list(new Problems())).orElse(List.of()).stream()
                .flatMap(each -> each.mapping(new Problems()).stream())
                .toList();
    }

    /// In what the later one differs.
    List<Part> differences(Standing later) {
        List<Part> parts = new ArrayList<>();
        if (!outcome.equals(later.outcome) || !reason.equals(later.reason) || !atLeast.equals(later.atLeast)) {
            parts.add(Part.OUTCOME);
        }
        if (!items.isEmpty() && !items.equals(later.items)) {
            parts.add(Part.ITEM_OUTCOMES);
        }
        boolean authorised = asksForAuthorisation() || later.asksForAuthorisation();
        if (authorised && general.isPresent() && !general.equals(later.general)) {
            parts.add(Part.GENERAL_AUTHORISATIONS);
        }
        if (!deciding.equals(later.deciding)) {
            parts.add(Part.GROUNDS);
        }
        return parts;
    }

    private boolean asksForAuthorisation() {
        return List.of(outcome, atLeast).contains(Outcome.AUTHORISATION_REQUIRED.name());
    }
}
