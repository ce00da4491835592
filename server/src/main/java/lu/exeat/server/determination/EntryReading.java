package lu.exeat.server.determination;

/// What came of the fields of an [EntryForm].
sealed interface EntryReading {
    /// The answers with what was entered.
    record Good(Answers answers) implements EntryReading {}

    /// The same fields, with what to do beside each that did not fit.
    record Wrong(EntryForm form) implements EntryReading {}
}
