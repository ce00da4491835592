package lu.exeat.server.determination;

import java.util.List;
import java.util.Optional;

/// The answer page in the words of one language.
///
/// - `items`: the outcome of each item, where there are several
/// - `question`: the one asked now; `notKnown`: says how many open questions were answered with "I do not know"
record AnswerView(
        Banner banner,
        List<ItemLine> items,
        Optional<QuestionCard> question,
        String notKnown,
        List<FactGroup> facts,
        Reasons reasons) {
    AnswerView {
        items = List.copyOf(items);
        facts = List.copyOf(facts);
    }
}
