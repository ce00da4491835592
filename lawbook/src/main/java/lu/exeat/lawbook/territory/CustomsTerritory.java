package lu.exeat.lawbook.territory;

import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.datedlist.DatedLists;

/// The customs territory of the Union: Article 4 of Regulation (EU) No 952/2013, as far as the two Regulations on
/// dual-use items build on it.
public final class CustomsTerritory {
    private static final DatedLists LISTS = DatedLists.of(CustomsTerritory.class, "territory.yaml");

    /// The Member States.
    public static final ValueSet MEMBER_STATES = LISTS.require("memberStates");

    /// Countries and territories with a code of their own whose main part lies inside.
    public static final ValueSet INSIDE = LISTS.require("inside");

    /// Parts of countries that lie outside though the rest of their country lies inside.
    public static final ValueSet PARTS_OUTSIDE = LISTS.require("partsOutside");

    /// Parts of countries that lie inside, or are treated so, though the rest of their country lies outside.
    public static final ValueSet PARTS_INSIDE = LISTS.require("partsInside");

    private CustomsTerritory() {}
}
