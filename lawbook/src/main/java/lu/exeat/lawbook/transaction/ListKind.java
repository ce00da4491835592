package lu.exeat.lawbook.transaction;

/// The control list to which an item belongs.
public enum ListKind {
    DUAL_USE,
    MILITARY,
    NONE
}
