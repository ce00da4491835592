package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.lawbook.transaction.FactNames.*;

import lu.exeat.law.condition.Condition;
import lu.exeat.law.condition.Condition.Defined;
import lu.exeat.law.fact.FactName;
import lu.exeat.lawbook.embargo.ArmsEmbargo;
import lu.exeat.lawbook.territory.CustomsTerritory;

/// Article 2 of Regulation (EU) 2021/821: what its words mean.
public final class Article2 {
    private static final String ID = "reg/2021/821/art_2/";

    /// The destination lies inside the customs territory. Which part of a country it is decides where that is split.
    public static final Condition DESTINATION_INSIDE = any(
            all(in(STATED_DESTINATION, CustomsTerritory.INSIDE), not(in(TERRITORY, CustomsTerritory.PARTS_OUTSIDE))),
            is(STATED_DESTINATION, WITHIN_UNION),
            in(TERRITORY, CustomsTerritory.PARTS_INSIDE));

    /// The destination lies outside the customs territory. A destination that is not given is believed to, where the
    /// activity says so; it never decides whether an authorisation is needed.
    public static final Condition LEAVES_CUSTOMS_TERRITORY =
            new Defined("outsideCustomsTerritory", ID + "pnt_17", not(DESTINATION_INSIDE));

    private static final Condition CROSSES_BORDERS = oneOf(ACTIVITY, "EXPORT", "INTRA_UNION_TRANSFER");

    /// What leaves bodily. Goods that are handed over in person are no talk.
    public static final Condition BODILY =
            any(oneOf(MEANS, "SHIPMENT", "HAND_CARRIED"), all(is(MEANS, "IN_PERSON"), is(NATURE, "GOODS")));

    /// Point 2(a), (b): goods leave under a customs procedure. What the declarant calls an export is one without it.
    private static final Condition GOODS_LEAVE = all(BODILY, not(is(STATED_PROCEDURE, "NONE")));

    /// Point 2(d), storage abroad in fully encrypted form with the key kept in the Union: the text does not exempt it,
    /// so a person must appreciate it, save where the server stands inside and nobody outside has access.
    private static final Condition NOT_MERELY_STORED = any(
            not(is(STATED_ENCRYPTED, true)),
            all(
                    not(all(is(STATED_SERVER_IN_UNION, true), is(STATED_NO_ACCESS, true))),
                    is(APPRECIATION_ENCRYPTED, true)));

    /// Point 2(d): software or technology goes out by electronic media, or technology by voice. Where the recipient is
    /// counts, not nationality and not the server's place; face to face in the Union is no export.
    private static final Condition GOES_OUT_UNSEEN = any(
            all(is(MEANS, "ELECTRONIC_TRANSMISSION"), not(is(STATED_RECIPIENT_IN_UNION, true)), NOT_MERELY_STORED),
            all(is(MEANS, "VOICE"), is(VOICE_DESCRIBES_TECHNOLOGY, true), not(is(STATED_RECIPIENT_IN_UNION, true))),
            all(is(MEANS, "IN_PERSON"), is(RECIPIENT_IN_UNION, false)));

    /// Point 2(d): whoever is said to be outside receives it outside, wherever the document has it go.
    private static final Condition RECEIVED_OUTSIDE = all(
            is(STATED_RECIPIENT_PERHAPS_INSIDE, false),
            any(
                    all(is(MEANS, "ELECTRONIC_TRANSMISSION"), NOT_MERELY_STORED),
                    all(is(MEANS, "VOICE"), is(VOICE_DESCRIBES_TECHNOLOGY, true)),
                    is(MEANS, "IN_PERSON")));

    /// Point 2(d): made available to persons outside; the right of access suffices.
    private static final Condition MADE_AVAILABLE = any(
            all(is(MEANS, "MAKING_AVAILABLE"), is(ACCESSIBLE_OUTSIDE, true)),
            all(
                    is(MEANS, "ELECTRONIC_TRANSMISSION"),
                    is(STATED_ACCESSIBLE, true),
                    any(is(ACTIVITY, "INTRA_UNION_TRANSFER"), not(is(STATED_ENCRYPTED, true)))));

    /// Points 2 and 7: items that lie in the Union are exported, not brokered, whatever the document calls it.
    public static final Condition SOLD_OUT_OF_UNION = all(
            is(ACTIVITY, "BROKERING"), in(STATED_ITEMS_LOCATION, CustomsTerritory.INSIDE), is(ANCILLARY_ONLY, false));

    /// What is said to go from the Union to a third country is no import, whatever the document calls it.
    public static final Condition CALLED_IMPORT = all(
            is(ACTIVITY, "IMPORT"),
            in(STATED_FROM, CustomsTerritory.INSIDE),
            LEAVES_CUSTOMS_TERRITORY,
            not(is(STATED_DESTINATION, NOT_GIVEN)));

    private static final Condition UNDER_EXPORT_PROCEDURE =
            oneOf(STATED_PROCEDURE, "EXPORT", "RE_EXPORT", "OUTWARD_PROCESSING");

    /// Points 2 and 11: goods called transit that are an export after all, as Union goods, with a new destination, or
    /// under a procedure of export.
    private static final Condition TRANSIT_THAT_IS_EXPORT = all(
            is(ACTIVITY, "TRANSIT"),
            any(is(UNION_GOODS, true), is(STATED_DESTINATION_CHANGED, true), UNDER_EXPORT_PROCEDURE),
            LEAVES_CUSTOMS_TERRITORY);

    /// Point 2: export.
    public static final Condition EXPORT = new Defined(
            "export",
            ID + "pnt_2",
            any(
                    all(
                            CROSSES_BORDERS,
                            LEAVES_CUSTOMS_TERRITORY,
                            any(UNDER_EXPORT_PROCEDURE, GOODS_LEAVE, GOES_OUT_UNSEEN)),
                    all(CROSSES_BORDERS, any(MADE_AVAILABLE, RECEIVED_OUTSIDE)),
                    TRANSIT_THAT_IS_EXPORT,
                    all(SOLD_OUT_OF_UNION, LEAVES_CUSTOMS_TERRITORY),
                    CALLED_IMPORT));

    /// A transfer from one Member State to another, as Article 11 regulates it: also of what a document calls
    /// transit or brokering of items that are in the Union.
    public static final Condition TRANSFER_WITHIN_UNION = new Defined(
            "transferWithinUnion",
            "reg/2021/821/art_11",
            all(
                    any(CROSSES_BORDERS, SOLD_OUT_OF_UNION, all(is(ACTIVITY, "TRANSIT"), is(UNION_GOODS, true))),
                    DESTINATION_INSIDE));

    /// Where a broker's or a provider's act goes: a part that lies outside is no less a third country than a whole one.
    public static final Condition LIES_IN_THIRD_COUNTRY =
            any(not(in(STATED_DESTINATION, CustomsTerritory.INSIDE)), in(TERRITORY, CustomsTerritory.PARTS_OUTSIDE));

    /// Points 7 and 8: brokering, from the customs territory, between two third countries.
    public static final Condition BROKERING = new Defined(
            "brokering",
            ID + "pnt_7",
            all(
                    is(ACTIVITY, "BROKERING"),
                    not(in(ITEMS_LOCATION, CustomsTerritory.INSIDE)),
                    LIES_IN_THIRD_COUNTRY,
                    is(ANCILLARY_ONLY, false),
                    is(FROM_UNION, true)));

    /// Points 9 and 10: technical assistance into a third country, or to a resident of one.
    public static final Condition TECHNICAL_ASSISTANCE = new Defined(
            "technicalAssistance",
            ID + "pnt_9",
            all(
                    is(ACTIVITY, "TECHNICAL_ASSISTANCE"),
                    any(
                            not(in(DESTINATION, CustomsTerritory.INSIDE)),
                            in(TERRITORY, CustomsTerritory.PARTS_OUTSIDE),
                            not(in(RECIPIENT_RESIDENCE, CustomsTerritory.INSIDE)))));

    /// Point 11: non-Union items that pass through.
    public static final Condition TRANSIT = new Defined(
            "transit",
            ID + "pnt_11",
            all(is(ACTIVITY, "TRANSIT"), is(UNION_GOODS, false), not(is(STATED_DESTINATION_CHANGED, true))));

    /// Point 1: a dual-use item. A listed one is by being listed; one of the military list is outside the Regulation.
    public static final Condition DUAL_USE_ITEM = new Defined(
            "dualUseItem",
            ID + "pnt_1",
            all(
                    not(is(LIST, "MILITARY")),
                    any(is(LIST, "DUAL_USE"), is(DUAL_USE, true), is(CYBER_SURVEILLANCE, true), AnnexI.LISTED)));

    /// A dual-use item that Annex I does not cover.
    public static final Condition DUAL_USE_NOT_LISTED = all(DUAL_USE_ITEM, not(AnnexI.LISTED));

    private Article2() {}

    /// Point 19: a country under an arms embargo. What the document states of it wins over the dated list.
    public static Condition underEmbargo(FactName country) {
        return new Defined(
                "underEmbargo",
                ID + "pnt_19",
                any(
                        is(STATED_EMBARGO, true),
                        all(
                                is(STATED_EMBARGO, BY_LIST),
                                any(
                                        in(country, ArmsEmbargo.COUNTRIES),
                                        all(in(country, ArmsEmbargo.GROUPS), is(APPRECIATION_EMBARGO, true)),
                                        all(in(country, ArmsEmbargo.UNREAD), is(NOT_READ_EMBARGO, true))))));
    }
}
