package lu.exeat.lawbook.eu2009;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.lawbook.transaction.FactNames.*;

import lu.exeat.law.condition.Condition;
import lu.exeat.lawbook.territory.CustomsTerritory;

/// Article 2 of Regulation (EC) No 428/2009: what its words mean.
final class Article2 {
    private static final String ID = "reg/2009/428/art_2";

    /// Technology or software goes out by electronic media, or technology over the telephone. Article 7 leaves out
    /// services and technology that cross the border in persons.
    private static final Condition GOES_OUT_UNSEEN = any(
            all(is(MEANS, "ELECTRONIC_TRANSMISSION"), not(is(STATED_RECIPIENT_IN_UNION, true))),
            all(is(MEANS, "VOICE"), is(VOICE_DESCRIBES_TECHNOLOGY, true), not(is(STATED_RECIPIENT_IN_UNION, true))));

    private static final Condition CROSSES_BORDERS = oneOf(ACTIVITY, "EXPORT", "INTRA_UNION_TRANSFER");

    private static final Condition MADE_AVAILABLE = any(
            all(is(MEANS, "MAKING_AVAILABLE"), is(ACCESSIBLE_OUTSIDE, true)),
            all(is(MEANS, "ELECTRONIC_TRANSMISSION"), is(STATED_ACCESSIBLE, true)));

    /// Whoever is said to be outside receives it outside, wherever the document has it go.
    private static final Condition RECEIVED_OUTSIDE = all(
            is(STATED_RECIPIENT_PERHAPS_INSIDE, false),
            any(is(MEANS, "ELECTRONIC_TRANSMISSION"), all(is(MEANS, "VOICE"), is(VOICE_DESCRIBES_TECHNOLOGY, true))));

    /// Export: not outward processing, and not a re-export of items in transit.
    static final Condition EXPORT = new Condition.Defined(
            "export",
            ID,
            any(
                    all(
                            CROSSES_BORDERS,
                            lu.exeat.lawbook.eu2021.Article2.LEAVES_CUSTOMS_TERRITORY,
                            any(
                                    oneOf(STATED_PROCEDURE, "EXPORT", "RE_EXPORT"),
                                    all(
                                            lu.exeat.lawbook.eu2021.Article2.BODILY,
                                            not(oneOf(STATED_PROCEDURE, "NONE", "OUTWARD_PROCESSING"))),
                                    GOES_OUT_UNSEEN)),
                    all(CROSSES_BORDERS, any(MADE_AVAILABLE, RECEIVED_OUTSIDE)),
                    all(
                            is(ACTIVITY, "TRANSIT"),
                            any(is(UNION_GOODS, true), is(STATED_PROCEDURE, "EXPORT")),
                            lu.exeat.lawbook.eu2021.Article2.LEAVES_CUSTOMS_TERRITORY),
                    all(
                            lu.exeat.lawbook.eu2021.Article2.SOLD_OUT_OF_UNION,
                            lu.exeat.lawbook.eu2021.Article2.LEAVES_CUSTOMS_TERRITORY),
                    lu.exeat.lawbook.eu2021.Article2.CALLED_IMPORT));

    /// Brokering: the broker is resident or established in a Member State.
    static final Condition BROKERING = new Condition.Defined(
            "brokering",
            ID,
            all(
                    is(ACTIVITY, "BROKERING"),
                    not(in(ITEMS_LOCATION, CustomsTerritory.INSIDE)),
                    lu.exeat.lawbook.eu2021.Article2.LIES_IN_THIRD_COUNTRY,
                    is(ANCILLARY_ONLY, false),
                    is(BROKER_RESIDENT, true)));

    static final Condition TRANSIT =
            new Condition.Defined("transit", ID, all(is(ACTIVITY, "TRANSIT"), is(UNION_GOODS, false)));

    private Article2() {}
}
