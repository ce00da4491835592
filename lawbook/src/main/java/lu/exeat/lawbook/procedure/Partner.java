package lu.exeat.lawbook.procedure;

/// The country on the other side.
public enum Partner {
    THIRD_COUNTRY,
    MEMBER_STATE
}
