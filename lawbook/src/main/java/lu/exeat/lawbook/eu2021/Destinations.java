package lu.exeat.lawbook.eu2021;

import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.datedlist.DatedLists;

/// The destinations of the general authorisations by date: Annex II of Regulation (EU) 2021/821 and, before it, Annexes
/// IIa to IIf of Regulation (EC) No 428/2009.
public final class Destinations {
    private static final DatedLists LISTS = DatedLists.of(Destinations.class, "destinations.yaml");

    /// Those of EU001, which Article 8(3) and other rules name too.
    public static final ValueSet EU001 = LISTS.require("EU001");

    private Destinations() {}

    /// A list by the code of its authorisation; `EU008-excluded` is the list of those that EU008 leaves out.
    public static ValueSet of(String authorisation) {
        return LISTS.require(authorisation);
    }
}
