package lu.exeat.lawbook.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.lawbook.answer.AnswerText.Kind;
import lu.exeat.lawbook.answer.AnswerText.Line;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.answer.WrittenDay;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// A procedure as text for people: form and documents, who decides, until when, what to note.
public final class ProcedureText {
    private static final WordingFile WORDS = WordingFile.of(ProcedureText.class, "procedure.yaml");

    private final Procedure procedure;
    private final Language language;
    private final List<Line> lines = new ArrayList<>();

    private ProcedureText(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.language = language;
    }

    public static List<Line> of(Procedure procedure, Language language) {
        ProcedureText text = new ProcedureText(procedure, language);
        text.title();
        if (procedure.input().matter().operation().isApplication()) {
            text.papers();
            text.decision();
        }
        text.limits();
        text.remarks();
        return List.copyOf(text.lines);
    }

    private void title() {
        Matter matter = procedure.input().matter();
        line(
                Kind.OUTCOME,
                Stream.of(
                                Optional.of(constant("operation", matter.operation())),
                                matter.goods().map(goods -> constant("goods", goods)),
                                matter.partner().map(partner -> constant("partner", partner)),
                                matter.licence().map(licence -> constant("licence", licence)),
                                matter.code())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
    }

    private void papers() {
        heading("papers");
        if (procedure.form().isEmpty()) {
            point("form.none");
        } else {
            Procedure.Form form = procedure.form().get();
            boolean registers = procedure.input().matter().isRegistration();
            point(registers ? "form.registration" : "form", cited(form.annex()));
            detail(form.provision());
            form.documents().forEach(document -> document(document.name()));
            if (form.documents().isEmpty()) {
                point("documents.none");
            }
        }
        procedure.input().requested().stream()
                .distinct()
                .filter(code -> procedure.documents().stream()
                        .noneMatch(document -> document.name().equals(code)))
                .forEach(this::document);
        procedure.form().ifPresent(form -> {
            point("issuedOn", cited(form.issuedOn()));
            detail(form.issuedUnder());
            if (form.documents().contains(DocumentCode.OTHER_ON_REQUEST)) {
                line(Kind.SENTENCE, say("usuallyAsked"));
            }
        });
    }

    private void document(String code) {
        String key = "document." + code;
        String name = WORDS.entries().containsKey(key) ? say(key) : code;
        if (procedure.missing().contains(code)) {
            point("document.missing", name);
        } else if (procedure.input().given().contains(code)) {
            point("document.given", name);
        } else {
            line(Kind.POINT, name);
        }
    }

    private void decision() {
        heading("decision");
        procedure.decidedByMinisters().forEach(minister -> point("minister." + minister.name()));
        if (procedure.decidedByMinisters().isEmpty()) {
            point(procedure.input().matter().isRegistration() ? "decision.automatic" : "decision.none");
        }
    }

    private void limits() {
        int before = lines.size();
        heading("limits");
        TimeLimits limits = procedure.limits();
        Matter matter = procedure.input().matter();
        if (limits.deadline().isPresent() && limits.deadlineMonSat().isPresent()) {
            String key = matter.operation() == Operation.CONSULTATION
                    ? "limit.consultation"
                    : matter.isRegistration() ? "limit.registration" : "limit.deadline";
            point(key, day(limits.deadline().get()), day(limits.deadlineMonSat().get()));
            procedure.deadlineRule().ifPresent(this::detail);
        } else if (procedure.input().dates().received().isPresent()
                && matter.operation().isApplication()) {
            point("limit.incomplete");
        }
        limit("limit.register", limits.registerBy(), TimeLimits.REGISTER_BEFORE);
        limit("limit.silence", limits.silencePeriodEnds(), TimeLimits.SILENCE);
        limit("limit.appeal", limits.appealUntil(), procedure.appealRule());
        limit("limit.valid", limits.validUntil(), TimeLimits.PROCESSING);
        procedure
                .renewable()
                .filter(_ -> limits.validUntil().isPresent())
                .ifPresent(renewable -> point("renewable." + renewable));
        if (lines.size() == before + 1) {
            lines.removeLast(); // nothing runs yet
        }
    }

    private void limit(String key, Optional<LocalDate> last, String rule) {
        last.ifPresent(found -> {
            point(key, day(found));
            detail(rule);
        });
    }

    private void remarks() {
        if (!procedure.remarks().isEmpty()) {
            heading("remarks");
            procedure.remarks().forEach(remark -> point("remark." + remark.name()));
        }
    }

    private void heading(String key) {
        line(Kind.HEADING, say("heading." + key));
    }

    private void point(String key, Object... arguments) {
        line(Kind.POINT, say(key, arguments));
    }

    private void detail(String provision) {
        line(Kind.DETAIL, cited(provision));
    }

    private void line(Kind kind, String text) {
        lines.add(new Line(kind, text));
    }

    private String cited(String provision) {
        return Citation.of(provision, language);
    }

    private String day(LocalDate day) {
        return WrittenDay.of(day, language);
    }

    private String constant(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name());
    }

    private String say(String key, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }
}
