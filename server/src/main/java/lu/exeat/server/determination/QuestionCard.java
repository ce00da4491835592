package lu.exeat.server.determination;

import java.util.List;

/// One open question as it is asked: which, why, of what, and the fields in which it is answered.
///
/// - `path`: of the answer in the transaction document; `about`: the item it concerns, empty for the whole act
/// - `decides`: the provisions that the answer would decide; `caution`: said where an answer could lead to a
/// prohibition
/// - `problem`: what was wrong with the answer just given, empty at first
/// - `next`: the questions that come after it
record QuestionCard(
        String path,
        String number,
        String left,
        String text,
        String about,
        AnswerField field,
        List<Chip> decides,
        String caution,
        String problem,
        List<String> next) {
    QuestionCard {
        decides = List.copyOf(decides);
        next = List.copyOf(next);
    }

    public boolean wrong() {
        return !problem.isEmpty();
    }
}
