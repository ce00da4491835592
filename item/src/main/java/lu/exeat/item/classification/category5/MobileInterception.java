package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.denied;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Interception and jamming of mobile telecommunications, and what stops roadside bombs: 5A001.f and 5A001.h.
final class MobileInterception {
    /// Note to 5A001.f: it speaks of .f.1 and .f.2 only.
    private static final Release NOT_FOR_WATCHING = release(
            "5A001.f Note",
            any(
                    yes("designedForMobileOperators"),
                    yes("designedForDevelopmentOfMobileEquipment"),
                    all(
                            is("target", "WLAN", "PMR"),
                            any(yes("extractsVoiceOrDataFromAir"), yes("extractsIdentifiersOrMetadataFromAir")))));

    static final Condition CONTENT = yes("extractsVoiceOrDataFromAir");
    static final Condition METADATA =
            all(no("extractsVoiceOrDataFromAir"), yes("extractsIdentifiersOrMetadataFromAir"));

    /// On purpose and selectively: a wide-band noise jammer does neither. What jams other services than mobile ones is
    /// none.
    private static final Condition SELECTIVE_JAMMER =
            all(yes("jamsSelectivelyOnPurpose"), not(denied("speciallyDesigned")), not(denied("jamsMobileServices")));

    static final Condition SIMULATES_NETWORK = all(SELECTIVE_JAMMER, yes("simulatesRan"));
    static final Condition EXPLOITS_PROTOCOL = all(SELECTIVE_JAMMER, yes("exploitsProtocol"));
    static final Condition FINDS_INTERCEPTION = yes("rfMonitoringIdentifiesF1F3Items");

    static final Condition STOPS_BOMBS = all(
            yes("designedToPreventIedInitiation"),
            no("is5A001fItem"),
            not(any(CONTENT, METADATA, SIMULATES_NETWORK, EXPLOITS_PROTOCOL)));

    static final Condition TALKS_BESIDE_JAMMER = yes("enablesRadioOnSameChannelAsCiedJammer");

    static final List<Control> INTERCEPTION = List.of(
            control("5A001.f.1", TANGIBLE, CONTENT).unless(NOT_FOR_WATCHING),
            control("5A001.f.2", TANGIBLE, METADATA).unless(NOT_FOR_WATCHING),
            control("5A001.f.3.a", TANGIBLE, SIMULATES_NETWORK),
            // "detects or exploits": the fact does not part .b from .c, and what detects and exploits also exploits
            control("5A001.f.3.b", TANGIBLE, EXPLOITS_PROTOCOL),
            control("5A001.f.3.c", TANGIBLE, EXPLOITS_PROTOCOL),
            control("5A001.f.4", TANGIBLE, FINDS_INTERCEPTION));

    static final List<Control> ROADSIDE_BOMBS =
            List.of(control("5A001.h.1", TANGIBLE, STOPS_BOMBS), control("5A001.h.2", TANGIBLE, TALKS_BESIDE_JAMMER));

    /// The functions of the whole group, whatever form they are handed over in.
    static final Condition FEATURES = any(
            all(any(CONTENT, METADATA), not(NOT_FOR_WATCHING.when())),
            SIMULATES_NETWORK,
            EXPLOITS_PROTOCOL,
            FINDS_INTERCEPTION,
            STOPS_BOMBS,
            TALKS_BESIDE_JAMMER);

    private MobileInterception() {}
}
