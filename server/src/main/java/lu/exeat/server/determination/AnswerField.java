package lu.exeat.server.determination;

import java.util.List;

/// In what a question is answered. `Typed` keeps what was entered, so that nothing is lost when it did not fit.
///
/// - `kind`: `choice`, `country`, `date`, `code`, `number` or `text`
/// - `choices`: the radios of a choice, or the countries that are offered
record AnswerField(String kind, String hint, List<Choice> choices, Typed typed) {
    AnswerField {
        choices = List.copyOf(choices);
    }

    /// - `about`: a line below the label, may be empty
    record Choice(String value, String label, String about) {}

    /// What was entered: the answer, or the parts of a date, or the code beside its radio, and "I do not know".
    record Typed(String answer, String day, String month, String year, String code, boolean unknown) {
        static final Typed NOTHING = new Typed("", "", "", "", "", false);

        static Typed of(String answer) {
            return new Typed(answer, "", "", "", "", false);
        }
    }
}
