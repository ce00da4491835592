package lu.exeat.lawbook.answer;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.lawbook.transaction.FactNames.ACTIVITY;
import static lu.exeat.lawbook.transaction.FactNames.MEANS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.datedlist.DatedLists;
import lu.exeat.terms.language.Language;

/// The code under which a customs declaration names an authorisation that could cover the act.
///
/// Only for goods that pass customs, and where an authorisation is required by Regulation (EU) 2021/821 or, before it,
/// Regulation (EC) No 428/2009: other law has other papers. Which authorisation is used, the exporter decides and the
/// authority grants; the codes of all that come into question are listed.
///
/// - `authorisation`: `EU001` to `EU008`, `INDIVIDUAL`, `GLOBAL`, `NATIONAL_GENERAL` or `TRANSIT`
/// - `status`: of a Union general authorisation; empty for those that an authority grants
/// - `verified`: whether the code was read in the act that sets it
public record CustomsDocument(
        String code, String authorisation, Optional<GeneralAuthorisationStatus.Status> status, boolean verified) {
    /// Stands for every authorisation, while all had one code.
    private static final String ANY = "ANY";

    private static final String TRANSIT = "TRANSIT";
    private static final List<String> GRANTED = List.of("INDIVIDUAL", "GLOBAL", "NATIONAL_GENERAL");
    private static final Condition EXPORT_THROUGH_CUSTOMS =
            all(is(ACTIVITY, "EXPORT"), oneOf(MEANS, "SHIPMENT", "HAND_CARRIED"));
    private static final Condition GOODS_IN_TRANSIT = is(ACTIVITY, "TRANSIT");

    /// Read when the first answer needs one.
    private static final class Codes {
        static final DatedLists BY_AUTHORISATION = DatedLists.of(CustomsDocument.class, "customs-documents.yaml");

        /// Of each authorisation the entries for it, then those for all.
        private static final Map<String, List<ValueSet.Entry>> ENTRIES = new ConcurrentHashMap<>();

        static List<ValueSet.Entry> of(String authorisation) {
            return ENTRIES.computeIfAbsent(
                    authorisation,
                    name -> Stream.of(name, ANY)
                            .filter(BY_AUTHORISATION.names()::contains)
                            .flatMap(list -> BY_AUTHORISATION.require(list).entries().stream())
                            .toList());
        }
    }

    /// The codes, those of general authorisations first; none where the act needs no such authorisation.
    public static List<CustomsDocument> listFor(Answer answer) {
        if (!requiresDualUseAuthorisation(answer)) {
            return List.of();
        }
        List<CustomsDocument> documents = new ArrayList<>();
        if (mayHold(EXPORT_THROUGH_CUSTOMS, answer)) {
            answer.generalAuthorisations().stream()
                    .filter(each -> each.status() != GeneralAuthorisationStatus.Status.NOT_AVAILABLE)
                    .forEach(each -> find(each.authorisation().code(), Optional.of(each.status()), answer)
                            .ifPresent(documents::add));
            GRANTED.forEach(kind -> find(kind, Optional.empty(), answer).ifPresent(documents::add));
        }
        if (mayHold(GOODS_IN_TRANSIT, answer)) {
            find(TRANSIT, Optional.empty(), answer).ifPresent(documents::add);
        }
        return List.copyOf(documents);
    }

    /// All codes with the days on which they are in force, for the hash of the lawbook.
    public static List<ValueSet> listCodes() {
        return Codes.BY_AUTHORISATION.names().stream()
                .map(Codes.BY_AUTHORISATION::require)
                .toList();
    }

    /// One line a code, with all that it stands for.
    public static List<String> lines(List<CustomsDocument> documents, Language language) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        documents.forEach(each ->
                names.computeIfAbsent(each.code(), _ -> new ArrayList<>()).add(each.name(language)));
        return names.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join("; ", each.getValue()))
                .toList();
    }

    /// What goes with such lines: where the code belongs, and whether it was read.
    public static List<String> notes(List<CustomsDocument> documents, Language language) {
        List<String> notes = new ArrayList<>();
        if (!documents.isEmpty()) {
            notes.add(AnswerWording.word("customs.use", language));
        }
        if (documents.stream().anyMatch(each -> !each.verified())) {
            notes.add(AnswerWording.word("customs.unverified", language));
        }
        return notes;
    }

    private String name(Language language) {
        return status.map(each -> authorisation + " (" + AnswerWording.word("status." + each.name(), language) + ")")
                .orElseGet(() -> AnswerWording.word("customs." + authorisation, language));
    }

    private static boolean requiresDualUseAuthorisation(Answer answer) {
        boolean required = answer.outcome() == Outcome.AUTHORISATION_REQUIRED
                || answer.ruling()
                        .atLeast()
                        .filter(Outcome.AUTHORISATION_REQUIRED::equals)
                        .isPresent();
        return required && answer.determination().findings().stream().anyMatch(CustomsDocument::asksForOne);
    }

    private static boolean asksForOne(Finding finding) {
        String id = finding.provision().id().id();
        return finding.truth() == Truth.TRUE
                && finding.provision().effect() == Outcome.AUTHORISATION_REQUIRED
                && (id.startsWith("reg/2021/821/") || id.startsWith("reg/2009/428/"));
    }

    private static boolean mayHold(Condition condition, Answer answer) {
        var facts = answer.determination().facts();
        return IntStream.range(0, facts.itemCount()).anyMatch(item -> condition.truth(facts, item) != Truth.FALSE);
    }

    private static Optional<CustomsDocument> find(
            String authorisation, Optional<GeneralAuthorisationStatus.Status> status, Answer answer) {
        for (ValueSet.Entry entry : Codes.of(authorisation)) {
            if (entry.inForce().contains(answer.transaction().date())) {
                return Optional.of(new CustomsDocument(entry.value().text(), authorisation, status, entry.verified()));
            }
        }
        return Optional.empty();
    }
}
