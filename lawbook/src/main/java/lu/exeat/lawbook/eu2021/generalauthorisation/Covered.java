package lu.exeat.lawbook.eu2021.generalauthorisation;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.datedlist.DatedLists;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article2;
import lu.exeat.lawbook.eu2021.Destinations;
import lu.exeat.lawbook.eu2021.Use;
import lu.exeat.lawbook.territory.CustomsTerritory;

/// What the requirements of the general authorisations are made of: items, destinations and the blocks in common.
final class Covered {
    private static final DatedLists ITEMS = DatedLists.of(Covered.class, "items.yaml");

    /// "Section I": never under EU001, EU003, EU004 and EU007; all of Annex IV stands in it too.
    static final Condition NOT_SECTION_I = not(any(
            is(ANNEX_IV, true), codes("sectionI"), all(codes("sectionI-narrowed"), is(APPRECIATION_COVERAGE, true))));

    static final Condition GOODS = is(NATURE, "GOODS");

    static final Condition NO_FREE_ZONE = is(FREE_ZONE, false);

    static final Condition NOT_BARRED = is(BARRED, false);

    static final Condition NOT_FOR_WMD = not(Use.aware(WMD));

    /// EU001 and EU002: a military end-use in a country under an arms embargo.
    static final Condition NOT_MILITARY_THERE = not(any(
            all(Use.told(MILITARY), Article2.underEmbargo(DESTINATION)),
            all(Use.awareNotTold(MILITARY), Use.MILITARY_END_USE, Article2.underEmbargo(DESTINATION))));

    /// EU003 to EU006: as in Article 4(1)(b), the purchasing country too.
    static final Condition NOT_MILITARY = not(any(
            all(Use.told(MILITARY), Use.EMBARGO), all(Use.awareNotTold(MILITARY), Use.MILITARY_END_USE, Use.EMBARGO)));

    /// Parts of military items exported from the territory of the Member State concerned.
    static final Condition NOT_AS_PARTS = not(all(Use.aware(MILITARY_PARTS), is(PARENT_FROM_AUTHORITY, true)));

    static final Condition NO_RIGHTS_VIOLATION = not(Use.aware(RIGHTS_VIOLATION));

    static final Condition NO_SECURITY_USE = not(Use.aware(SECURITY_USE));

    static final Condition NO_SECURITY_SERVICE = is(SECURITY_SERVICE, false);

    private static final Condition NO_RE_EXPORT = is(KNOWN_RE_EXPORT, "NONE");

    private static final Condition RE_EXPORT_TO_FRIENDS =
            any(in(KNOWN_RE_EXPORT, Destinations.EU001), in(KNOWN_RE_EXPORT, CustomsTerritory.MEMBER_STATES));

    private Covered() {}

    /// A code of the list, or below one. A code above one is covered in part: then a person must see whether the item
    /// belongs to that part.
    static Condition codes(String list) {
        return any(
                settledBy(list),
                all(
                        in(CODE, AnnexI.LIST_BY_DATE.above("above " + list, listCodes(list))),
                        is(APPRECIATION_COVERAGE, true)));
    }

    /// A code of the list, or below one.
    static Condition settledBy(String list) {
        return in(CODE, AnnexI.LIST_BY_DATE.under(list, listCodes(list)));
    }

    /// Covered, or covered in part: then a person must see whether the item belongs to that part.
    static Condition coveredOrInPart(String list) {
        return any(codes(list), all(codes(list + "-narrowed"), is(APPRECIATION_COVERAGE, true)));
    }

    private static List<String> listCodes(String list) {
        return ITEMS.require(list).entries().stream()
                .map(ValueSet.Entry::value)
                .map(Value::text)
                .toList();
    }

    /// A destination of the list. A part of a Member State outside the customs territory is none.
    static Condition destination(String list) {
        return all(in(DESTINATION, Destinations.of(list)), not(in(TERRITORY, CustomsTerritory.PARTS_OUTSIDE)));
    }

    /// EU001: the Channel Islands and the Isle of Man stood with the United Kingdom in the old text and are not named.
    static Condition destinationOfEu001() {
        return any(
                destination("EU001"),
                all(
                        any(
                                all(is(DESTINATION, "GB"), oneOf(TERRITORY, "CHANNEL_ISLANDS", "ISLE_OF_MAN")),
                                oneOf(DESTINATION, "JE", "GG", "IM")),
                        is(APPRECIATION_COVERAGE, true)));
    }

    /// EU003 and EU004 name the French overseas territories, whether a document calls them a part of France or by a
    /// code
    /// of their own.
    static Condition destinationOrFrenchTerritory(String list) {
        return any(
                destination(list),
                all(oneOf(DESTINATION, "FR", "NC", "PF", "WF", "PM", "BL", "TF"), is(TERRITORY, "FRENCH_OCT")));
    }

    /// EU008: all but the destinations of EU001, those excluded by name, and any other under an arms embargo.
    static Condition destinationOfEu008() {
        return not(any(
                in(DESTINATION, Destinations.EU001),
                in(DESTINATION, Destinations.of("EU008-excluded")),
                Article2.underEmbargo(DESTINATION)));
    }

    /// No re-export is known, or one to the list, an EU001 destination or a Member State.
    static Condition noReExportBeyond(String list) {
        return any(NO_RE_EXPORT, in(KNOWN_RE_EXPORT, Destinations.of(list)), RE_EXPORT_TO_FRIENDS);
    }

    /// EU007: none beyond EU001 destinations and Member States.
    static Condition noReExportBeyondFriends() {
        return any(NO_RE_EXPORT, RE_EXPORT_TO_FRIENDS);
    }

    /// EU008: none to a destination excluded by name or by embargo.
    static Condition noReExportToExcluded() {
        return not(any(in(KNOWN_RE_EXPORT, Destinations.of("EU008-excluded")), Article2.underEmbargo(KNOWN_RE_EXPORT)));
    }
}
