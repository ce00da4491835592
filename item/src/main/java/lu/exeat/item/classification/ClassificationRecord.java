package lu.exeat.item.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// A classification that is kept: what was stated of the item and where it is from, what came of it, by which list, on
/// which day.
///
/// - `item`: with its facts and their sources, so that it can be classified again
/// - `codes`, `releasedBy`, `underlying`, `alsoCheck`, `cite`: as in [Classification]
/// - `openFacts`: the facts that were still asked, the most important first
/// - `listVersion`: the first day of the list; `listHash`: of the list as it was encoded ([ListHash])
/// - `made`: the day on which it was classified
public record ClassificationRecord(
        ItemDocument item, Found found, LocalDate listVersion, String listHash, LocalDate made) {
    /// What came of the facts.
    public record Found(
            Verdict verdict,
            List<String> codes,
            Optional<String> releasedBy,
            List<String> underlying,
            List<String> alsoCheck,
            List<String> cite,
            List<String> openFacts) {
        public Found {
            codes = List.copyOf(codes);
            underlying = List.copyOf(underlying);
            alsoCheck = List.copyOf(alsoCheck);
            cite = List.copyOf(cite);
            openFacts = List.copyOf(openFacts);
        }

        /// The same without what it cites.
        public Found withoutCitations() {
            return new Found(verdict, codes, releasedBy, underlying, alsoCheck, List.of(), openFacts);
        }

        static Found of(Classification classification) {
            return new Found(
                    classification.verdict(),
                    classification.codes(),
                    classification.releasedBy(),
                    classification.underlying(),
                    classification.alsoCheck(),
                    classification.cite(),
                    classification.openFacts().stream().map(OpenFact::fact).toList());
        }
    }

    private static final String ROOT = "classification";
    private static final Set<String> FIELDS = Set.of(
            "id",
            "description",
            "facts",
            "otherFacts",
            "sources",
            "verdict",
            "codes",
            "releasedBy",
            "underlying",
            "alsoCheck",
            "cite",
            "openFacts",
            "listVersion",
            "list",
            "made");
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_NAME = 200;

    /// - `made`: today, at the place of whoever classifies
    public static ClassificationRecord of(ItemDocument item, ListVersion version, LocalDate made) {
        return new ClassificationRecord(
                item,
                Found.of(Classifier.classify(item.statement(), version)),
                version.day(),
                ListHash.of(version),
                made);
    }

    /// `{"classification": {…}}`, in a fixed order.
    public Map<String, Object> document() {
        Map<String, Object> fields = new LinkedHashMap<>();
        item.id().ifPresent(id -> fields.put("id", id));
        item.description().ifPresent(text -> fields.put("description", text));
        fields.put("facts", StatementDocument.facts(item.statement()));
        if (item.statement().others() == Statement.Others.NOT_APPLICABLE) {
            fields.put("otherFacts", false);
        }
        fields.put("sources", item.sources());
        fields.put("verdict", found.verdict().name());
        fields.put("codes", found.codes());
        fields.put("releasedBy", found.releasedBy().<Object>map(note -> note).orElse(Optional.empty()));
        fields.put("underlying", found.underlying());
        fields.put("alsoCheck", found.alsoCheck());
        fields.put("cite", found.cite());
        fields.put("openFacts", found.openFacts());
        fields.put("listVersion", listVersion.toString());
        fields.put("list", listHash);
        fields.put("made", made.toString());
        return Map.of(ROOT, fields);
    }

    /// Reads what [#document()] gives. Every problem is noted.
    public static Parsed<ClassificationRecord> read(Node document) {
        Problems problems = new Problems();
        Optional<ClassificationRecord> read = document.mapping(problems)
                .flatMap(root -> {
                    root.allowOnly(Set.of(ROOT), problems);
                    return root.require(ROOT, problems);
                })
                .flatMap(node -> node.mapping(problems))
                .flatMap(fields -> read(fields, problems));
        return problems.orBuild(read::orElseThrow);
    }

    /// Empty only when a problem was noted.
    private static Optional<ClassificationRecord> read(Node.Mapping fields, Problems problems) {
        fields.allowOnly(FIELDS, problems);
        Optional<Node.Mapping> facts = fields.require("facts", problems).flatMap(node -> node.mapping(problems));
        Statement statement = StatementReader.read(
                facts.orElseGet(() -> new Node.Mapping(fields.place(), Map.of())),
                ItemDocument.others(fields, problems),
                problems);
        ItemDocument item = new ItemDocument(
                fields.readText("id", ItemDocument.LONGEST_ID, problems),
                fields.readText("description", ItemDocument.LONGEST, problems),
                statement,
                ItemDocument.sources(fields, statement, problems));
        Optional<Verdict> verdict =
                fields.require("verdict", problems).flatMap(node -> node.oneOf(Verdict.class, problems));
        List<String> codes = codes("codes", fields, problems);
        Optional<LocalDate> listVersion =
                fields.require("listVersion", problems).flatMap(node -> node.date(problems));
        Optional<String> hash = fields.require("list", problems).flatMap(node -> hash(node, problems));
        Optional<LocalDate> made = fields.require("made", problems).flatMap(node -> node.date(problems));
        Found found = new Found(
                verdict.orElse(Verdict.OPEN),
                codes,
                fields.readText("releasedBy", LONGEST_NOTE, problems),
                codes("underlying", fields, problems),
                texts("alsoCheck", fields, problems),
                texts("cite", fields, problems),
                texts("openFacts", fields, problems));
        if (verdict.isPresent() && (verdict.get() == Verdict.LISTED) == codes.isEmpty()) {
            problems.note(new Problem.Missing(fields.place().child("codes"), List.of("LISTED")));
        }
        if (listVersion.isEmpty() || hash.isEmpty() || made.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ClassificationRecord(item, found, listVersion.get(), hash.get(), made.get()));
    }

    private static List<String> codes(String field, Node.Mapping fields, Problems problems) {
        List<String> codes = new ArrayList<>();
        fields.require(field, problems)
                .flatMap(node -> node.list(problems))
                .orElse(List.of())
                .forEach(node -> node.formed(Problem.Form.CODE, ClassificationRecord::isCode, problems)
                        .ifPresent(codes::add));
        return codes;
    }

    private static boolean isCode(String text) {
        return text.matches("[0-9][A-E][0-9]{3}(\\.([a-z]|[0-9]{1,3}))*");
    }

    private static List<String> texts(String field, Node.Mapping fields, Problems problems) {
        List<String> texts = new ArrayList<>();
        fields.require(field, problems)
                .flatMap(node -> node.list(problems))
                .orElse(List.of())
                .forEach(node -> node.text(LONGEST_NAME, problems).ifPresent(texts::add));
        return texts;
    }

    private static Optional<String> hash(Node node, Problems problems) {
        Optional<String> text = node.value(problems);
        if (text.isPresent() && !text.get().matches("sha256:[0-9a-f]{64}")) {
            problems.note(new Problem.NotAllowed(node.place(), Problem.shown(text.get()), List.of("sha256:…")));
        }
        return text;
    }
}
