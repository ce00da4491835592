package lu.exeat.lawbook.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What a matter asks for: form, documents, who decides, until when.
///
/// - `form`: absent where the regulation has none
/// - `missing`: codes of documents not given, then what was requested and not given; never the mere possibility that
///   something is requested
/// - `decidedByMinisters`: by function; empty where nothing is decided
public record Procedure(
        ProcedureInput input,
        Optional<Form> form,
        List<String> missing,
        List<Minister> decidedByMinisters,
        TimeLimits limits,
        List<Remark> remarks) {
    /// The form and what goes with it.
    ///
    /// - `annex`, `issuedOn`: such as `lu/rgd/2018/12/14/annex_14`
    /// - `provision`, `issuedUnder`: the articles that name them
    public record Form(
            String annex, String provision, List<DocumentCode> documents, String issuedOn, String issuedUnder) {
        public Form {
            documents = List.copyOf(documents);
        }
    }

    private static final String DEROGATIONS = DecisionTable.REGULATION + "art_4/par_2";

    public Procedure {
        missing = List.copyOf(missing);
        decidedByMinisters = List.copyOf(decidedByMinisters);
        remarks = List.copyOf(remarks);
    }

    /// - throws [CalendarMissing] when a period leaves the years whose public holidays are known; the reader lets no
    ///   such day through
    public static Procedure of(ProcedureInput input) {
        Optional<TableRow> row = findRow(input);
        Optional<Form> form = row.map(found -> form(found, input.facts()));
        TimeLimits limits = TimeLimits.of(input.matter(), input.dates());
        return new Procedure(
                input, form, missing(input, form), ministers(input.matter(), row), limits, remarks(input, row, limits));
    }

    private static Optional<TableRow> findRow(ProcedureInput input) {
        return isEncoded(input)
                ? DecisionTable.list(input.matter(), input.facts()).stream().findFirst()
                : Optional.empty();
    }

    private static boolean isEncoded(ProcedureInput input) {
        return input.dates().filed().map(DecisionTable.IN_FORCE::contains).orElse(true);
    }

    static Form form(TableRow row, CaseFacts facts) {
        TableRow.Papers papers = row.papers();
        return new Form(
                annex(papers.form()),
                papers.provision(),
                row.documents(facts),
                annex(papers.issuedOn()),
                papers.issuedUnder());
    }

    private static String annex(int number) {
        return DecisionTable.REGULATION + "annex_" + number;
    }

    private static List<String> missing(ProcedureInput input, Optional<Form> form) {
        SequencedSet<String> missing = new LinkedHashSet<>();
        form.map(Form::documents).orElse(List.of()).stream()
                .filter(document -> document != DocumentCode.OTHER_ON_REQUEST)
                .map(Enum::name)
                .forEach(missing::add);
        missing.addAll(input.requested());
        input.given().forEach(missing::remove);
        return List.copyOf(missing);
    }

    private static List<Minister> ministers(Matter matter, Optional<TableRow> row) {
        if (matter.is(LicenceKind.DEROGATION)) {
            return matter.field().stream().toList();
        }
        return row.isEmpty() || row.get().isRegistration()
                ? List.of()
                : List.of(Minister.FOREIGN_TRADE, Minister.FOREIGN_AFFAIRS);
    }

    private static List<Remark> remarks(ProcedureInput input, Optional<TableRow> row, TimeLimits limits) {
        List<Remark> remarks = new ArrayList<>();
        Matter matter = input.matter();
        if (!isEncoded(input)) {
            remarks.add(Remark.LAW_NOT_ENCODED);
        } else if (row.isEmpty() && matter.operation().isApplication()) {
            boolean ordinaryTransfer = matter.operation() == Operation.INTRA_UNION_TRANSFER
                    && matter.goods().filter(Goods.DUAL_USE::equals).isPresent();
            remarks.add(ordinaryTransfer ? Remark.NO_FORM_FOR_ORDINARY_TRANSFER : Remark.NO_FORM);
        }
        row.ifPresent(found -> {
            if (found.when() == Circumstance.CATEGORY_5_PART_2_OUTSIDE_ANNEX_IV) {
                remarks.add(Remark.LEGAL_APPRECIATION);
            }
            if (found.when() == Circumstance.RESTRICTIVE_MEASURES
                    && input.facts().restrictiveMeasures().isEmpty()) {
                remarks.add(Remark.ONLY_UNDER_RESTRICTIVE_MEASURES);
            }
        });
        if (TimeLimits.isGraciousAppealTooLate(input.dates())) {
            remarks.add(Remark.GRACIOUS_APPEAL_TOO_LATE);
        }
        if (limits.silencePeriodEnds().isPresent()
                && limits.deadline()
                        .filter(limits.silencePeriodEnds().get()::isBefore)
                        .isPresent()) {
            remarks.add(Remark.SILENCE_ENDS_FIRST);
        }
        if (row.filter(found -> !found.isRegistration()).isPresent()) {
            remarks.add(Remark.TWO_MINISTERS);
        }
        if (Stream.of(limits.deadline(), limits.appealUntil(), limits.registerBy())
                .anyMatch(Optional::isPresent)) {
            remarks.add(Remark.COUNTING);
        }
        return remarks;
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public List<DocumentCode> documents() {
        return form.map(Form::documents).orElse(List.of());
    }

    /// Whether the licence can be renewed; absent where there is no licence of limited time.
    public Optional<Boolean> renewable() {
        return input.matter().is(LicenceKind.GLOBAL)
                ? Optional.of(true)
                : input.matter().is(LicenceKind.INDIVIDUAL) ? Optional.of(false) : Optional.empty();
    }

    /// The rule of the working days that the office has; absent for an appeal.
    Optional<String> deadlineRule() {
        return TimeLimits.clock(input.matter(), input.dates()).map(TimeLimits.Clock::rule);
    }

    String appealRule() {
        return TimeLimits.appealRule(input.dates());
    }

    /// The ids of all rules that the answer rests on.
    public List<String> cites() {
        SequencedSet<String> cites = new LinkedHashSet<>();
        form.ifPresent(found -> {
            cites.add(found.provision());
            cites.add(found.issuedUnder());
        });
        if (input.matter().is(LicenceKind.DEROGATION)) {
            cites.add(DEROGATIONS);
        }
        cite(limits.deadline(), deadlineRule().orElse(""), cites);
        cite(limits.silencePeriodEnds(), TimeLimits.SILENCE, cites);
        cite(limits.appealUntil(), appealRule(), cites);
        cite(limits.validUntil(), TimeLimits.PROCESSING, cites);
        cite(limits.registerBy(), TimeLimits.REGISTER_BEFORE, cites);
        return List.copyOf(cites);
    }

    private static void cite(Optional<LocalDate> day, String rule, SequencedSet<String> cites) {
        if (day.isPresent()) {
            cites.add(rule);
        }
    }
}
