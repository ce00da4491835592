package lu.exeat.lawbook.procedure;

/// A document that a row of the table asks for, and when.
record Demand(DocumentCode document, Circumstance when) {
    static Demand always(DocumentCode document) {
        return new Demand(document, Circumstance.ALWAYS);
    }

    /// The document itself, or the one that was agreed in its place.
    DocumentCode agreed(CaseFacts facts) {
        return document == DocumentCode.END_USE_CERTIFICATE
                        && facts.undertakingAgreed().orElse(false)
                ? DocumentCode.EXPORTER_UNDERTAKING
                : document;
    }
}
