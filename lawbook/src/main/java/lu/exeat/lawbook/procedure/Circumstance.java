package lu.exeat.lawbook.procedure;

import java.util.Set;

/// When a row of the table applies, or a document of a row is asked for.
enum Circumstance {
    ALWAYS,
    ANNEX_IV,
    CATEGORY_5_PART_2_OUTSIDE_ANNEX_IV,

    /// Not ruled out: who files an import of dual-use items says by this that it is under such a measure.
    RESTRICTIVE_MEASURES,

    IIC_ASKED,

    /// A waiver counts only when both ministers gave it (Article 8(1)).
    IIC_NOT_WAIVED;

    boolean holds(CaseFacts facts) {
        return switch (this) {
            case ALWAYS -> true;
            case ANNEX_IV -> facts.isOfAnnexIv();
            case CATEGORY_5_PART_2_OUTSIDE_ANNEX_IV -> facts.isOfCategory5Part2() && !facts.isOfAnnexIv();
            case RESTRICTIVE_MEASURES -> facts.restrictiveMeasures().orElse(true);
            case IIC_ASKED -> facts.iicAsked().orElse(false);
            case IIC_NOT_WAIVED ->
                !facts.iicWaivedBy().containsAll(Set.of(Minister.FOREIGN_TRADE, Minister.FOREIGN_AFFAIRS));
        };
    }
}
