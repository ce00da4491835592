package lu.exeat.lawbook.procedure;

/// The documents that the regulation of 14 December 2018 names, in the order in which they are listed.
public enum DocumentCode {
    /// Of the minister of Justice, under the law on arms.
    ARMS_AUTHORISATION,

    /// The international import certificate that the Luxembourg ministers issue.
    IIC_LU,

    /// The import certificate or another official document of the final destination.
    IIC_DESTINATION,

    END_USE_CERTIFICATE,

    /// Of annex 27; stands in the place of the end-use certificate once the office has agreed.
    EXPORTER_UNDERTAKING,

    EXPORT_AUTHORISATION_OF_ORIGIN,

    /// Whatever else the office asks for.
    OTHER_ON_REQUEST,

    ITT_SECURITY_MEANS,
    ITT_OPERATION,
    ITT_RISKS,
    ITT_COUNTERMEASURES
}
