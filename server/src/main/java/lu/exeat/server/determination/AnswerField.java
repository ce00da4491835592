package lu.exeat.server.determination;

import java.util.List;

/// In what a question is answered.
///
/// - `choices`: the radios of a choice, the countries that are offered, or the answers beside an entry
/// - `entryLabel`, `fieldLabel`: only for an entry: the radio's label, and that of the field below it
/// - `typed`: what was entered, so that nothing is lost when it did not fit
record AnswerField(
        Kind kind,
        String hint,
        String entryLabel,
        String fieldLabel,
        List<Choice> choices,
        List<String> offered,
        Typed typed) {
    enum Kind {
        /// Radios.
        CHOICE,
        /// Radios of which one has a text field.
        ENTRY,
        COUNTRY,
        DATE,
        NUMBER,
        TEXT
    }

    AnswerField {
        choices = List.copyOf(choices);
        offered = List.copyOf(offered);
    }

    /// - `about`: a line below the label, may be empty
    record Choice(String value, String label, String about) {}

    /// What was entered: the answer or its radio, the parts of a date, the entry beside its radio, "I do not know".
    record Typed(String answer, String day, String month, String year, String entry, boolean unknown) {
        /// The radio that goes with a text field.
        static final String ENTRY = "entry";

        static final Typed NOTHING = new Typed("", "", "", "", "", false);
    }
}
