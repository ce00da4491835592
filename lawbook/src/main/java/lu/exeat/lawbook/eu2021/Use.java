package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.lawbook.transaction.FactNames.*;

import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Knowledge;

/// What someone knows of the uses of Article 4(1) of Regulation (EU) 2021/821, and of those like them elsewhere.
public final class Use {
    /// Point (b): the buyer's or the destination country is under an arms embargo.
    public static final Condition EMBARGO =
            any(Article2.underEmbargo(DESTINATION), Article2.underEmbargo(PURCHASING_COUNTRY));

    /// Point (b): the closed list of three. An army as customer is not enough.
    public static final Condition MILITARY_END_USE =
            oneOf(MILITARY_KIND, "INCORPORATION", "PRODUCTION_EQUIPMENT", "UNFINISHED_PRODUCTS");

    /// Told of point (a), (b) or (c). What the authority told settles which kind of military end-use it is.
    public static final Condition TOLD_OF_ANY = any(told(WMD), all(told(MILITARY), EMBARGO), told(MILITARY_PARTS));

    /// Aware of point (a), (b) or (c) without having been told of it.
    public static final Condition AWARE_OF_ANY = any(
            awareNotTold(WMD), all(awareNotTold(MILITARY), MILITARY_END_USE, EMBARGO), awareNotTold(MILITARY_PARTS));

    /// At least suspicion of point (a), (b) or (c).
    public static final Condition SUSPECTED_ANY =
            any(suspected(WMD), all(suspected(MILITARY), MILITARY_END_USE, EMBARGO), suspected(MILITARY_PARTS));

    /// Point (a), (b) or (c) is or may be intended, of whatever kind the military end-use: what a transit is looked at
    /// for.
    public static final Condition MAY_BE_INTENDED =
            any(suspected(WMD), all(suspected(MILITARY), EMBARGO), suspected(MILITARY_PARTS));

    private Use() {}

    /// The authority has told the exporter.
    public static Condition told(FactName use) {
        return new Condition.Is(use, Knowledge.INFORMED.value());
    }

    /// The exporter knows, or has even been told.
    public static Condition aware(FactName use) {
        return new Condition.OneOf(use, Knowledge.AWARE.andMore());
    }

    /// The exporter knows without having been told.
    public static Condition awareNotTold(FactName use) {
        return all(aware(use), not(told(use)));
    }

    /// The exporter has grounds for suspicion, or more than that.
    public static Condition suspected(FactName use) {
        return new Condition.OneOf(use, Knowledge.SUSPECTED.andMore());
    }

    /// Grounds for suspicion and no more.
    public static Condition onlySuspected(FactName use) {
        return new Condition.Is(use, Knowledge.SUSPECTED.value());
    }
}
