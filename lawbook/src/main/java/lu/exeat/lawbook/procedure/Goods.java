package lu.exeat.lawbook.procedure;

/// The kinds of goods that the law of 27 June 2018 tells apart.
public enum Goods {
    CIVIL,
    DEFENCE,
    TORTURE,
    DUAL_USE
}
