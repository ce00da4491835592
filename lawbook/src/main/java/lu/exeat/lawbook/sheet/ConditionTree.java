package lu.exeat.lawbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.condition.Condition.Defined;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactName;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.ConditionText;
import lu.exeat.lawbook.answer.ConditionText.Piece;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;

/// A condition as a tree to read, worded as explanations are, with links to facts, lists and definitions.
///
/// A named condition that stands twice is written out where it stands first.
final class ConditionTree {
    private final LawIndex law;
    private final Language language;
    private final List<Defined> written = new ArrayList<>();

    private ConditionTree(LawIndex law, Language language) {
        this.law = law;
        this.language = language;
    }

    static Block of(Condition condition, LawIndex law, Language language) {
        return new Block.Points(List.of(new ConditionTree(law, language).point(condition)), true);
    }

    /// The lines of the tree from the top, each set in by two blanks a step below the first.
    static List<String> lines(Condition condition, LawIndex law, Language language) {
        List<String> lines = new ArrayList<>();
        add(new ConditionTree(law, language).point(condition), "", lines);
        return lines;
    }

    private static void add(Block.Point point, String margin, List<String> lines) {
        StringBuilder line = new StringBuilder(margin);
        point.line().forEach(span -> line.append(span.text()));
        lines.add(line.toString());
        point.parts().forEach(part -> add(part, margin + "  ", lines));
    }

    private Block.Point point(Condition node) {
        List<Span> line = new ArrayList<>();
        ConditionText.pieces(node, language).forEach(piece -> line.add(span(piece)));
        openness(node).ifPresent(reason -> line.add(Span.styled(" — " + reason, Span.Style.META)));
        if (node instanceof Defined defined) {
            if (written.contains(defined)) {
                line.add(Span.styled(", " + SheetWording.say("tree.above", language), Span.Style.META));
                return new Block.Point(line, List.of(), false);
            }
            written.add(defined);
        }
        return new Block.Point(line, node.children().stream().map(this::point).toList(), node instanceof Defined);
    }

    private Span span(Piece piece) {
        return switch (piece) {
            case Piece.Words(String text) -> Span.plain(text);
            case Piece.OfFact(String name, FactName _) ->
                Vocabulary.shipped().find(name).isPresent()
                        ? Span.linkedCode(name, Address.ofFact(FactName.of(name)))
                        : Span.styled(name, Span.Style.CODE);
            case Piece.OfList(String _, var set) -> {
                DatedList list = law.require(set);
                yield Span.link(SheetWording.say("quoted", language, list.name(language)), Address.ofList(list.slug()));
            }
            case Piece.OfProvision(String text, String provision) ->
                law.knows(provision) ? Span.link(text, Address.ofProvision(provision)) : Span.plain(text);
        };
    }

    /// Who alone could settle a leaf, where no declarant can.
    private Optional<String> openness(Condition node) {
        return node.children().isEmpty()
                ? node.facts().findFirst().flatMap(law.catalogue()::find).flatMap(this::reason)
                : Optional.empty();
    }

    private Optional<String> reason(FactDefinition fact) {
        return switch (fact.openness()) {
            case APPRECIATION -> Optional.of(AnswerWording.reason("LEGAL_APPRECIATION", language));
            case NOT_ENCODED -> Optional.of(AnswerWording.reason("LAW_NOT_ENCODED", language));
            case CLASSIFICATION, DECLARANT -> Optional.empty();
        };
    }
}
