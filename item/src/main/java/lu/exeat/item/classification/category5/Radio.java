package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.aboveUpTo;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.denied;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.stated;
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

/// Radio, underwater and fibre communication: 5A001.a to .e, .g, and telemetry for missiles, 5A101.
final class Radio {
    private static final Condition CIVIL_CELLULAR = is("designedFor", "civil cellular");
    private static final Condition CIVIL_EARTH_STATION = is("designedFor", "satellite earth station");

    /// 5A001.a speaks of telecommunications equipment; a computer is asked in 4A001.
    private static final Condition TELECOMMUNICATIONS =
            any(yes("telecommunicationsEquipment"), yes("networkingPrimaryFunction"), is("productType", "gateway"));

    private static final Release ON_SPACECRAFT =
            release("5A001.a Note 2", TELECOMMUNICATIONS, any(yes("forSpacecraft"), yes("spaceQualified")));
    private static final Condition ELECTRONIC = not(denied("electronicEquipment"));

    private static final Condition SPREAD = all(yes("spreadSpectrum"), not(Radio.ULTRA_WIDEBAND_CODES()));
    private static final Release ONE_WATT = release("5A001.b.3 Note", yes("spreadSpectrum"), atMost("outputW", "1"));
    private static final Release CIVIL_SPREAD =
            release("5A001.b.3.b Note", yes("spreadSpectrum"), any(CIVIL_CELLULAR, CIVIL_EARTH_STATION));

    private static final Condition PHASED_ARRAY = yes("phasedArray");
    private static final List<Release> ARRAY_NOTES = List.of(
            release("5A001.d Note 1", PHASED_ARRAY, is("designedFor", "ICAO MLS", "microwave landing system")),
            release(
                    "5A001.d Note 2",
                    PHASED_ARRAY,
                    any(CIVIL_CELLULAR, CIVIL_EARTH_STATION, is("designedFor", "WLAN", "802.15", "wireless HDMI"))));

    private static final Release NOT_PASSIVE = release(
            "5A001.g Note", yes("passiveCoherentLocation"), any(yes("radioAstronomy"), yes("needsTargetTransmission")));

    static final List<Control> CONTROLS = List.of(
            control("5A001.a.1", TANGIBLE, TELECOMMUNICATIONS, yes("withstandsNuclearPulse")),
            control("5A001.a.2", TANGIBLE, TELECOMMUNICATIONS, yes("radHard")).unless(ON_SPACECRAFT),
            control("5A001.a.3", TANGIBLE, TELECOMMUNICATIONS, ELECTRONIC, below("ambientMinC", "-55"))
                    .unless(ON_SPACECRAFT),
            control("5A001.a.4", TANGIBLE, TELECOMMUNICATIONS, ELECTRONIC, above("ambientMaxC", "124"))
                    .unless(ON_SPACECRAFT),
            underwater("5A001.b.1.a", any(below("acousticCarrierKhz", "20"), above("acousticCarrierKhz", "60"))),
            underwater("5A001.b.1.b", below("electromagneticCarrierKhz", "30")),
            underwater("5A001.b.1.c", yes("electronicBeamSteering")),
            underwater(
                    "5A001.b.1.d",
                    all(above("opticalCarrierNm", "400"), below("opticalCarrierNm", "700"), yes("localAreaNetwork"))),
            control(
                    "5A001.b.2",
                    TANGIBLE,
                    yes("radio1To87Mhz"),
                    yes("choosesFrequencyAndRateItself"),
                    any(atLeast("linearAmplifierWBelow30Mhz", "1000"), atLeast("linearAmplifierWAbove30Mhz", "250")),
                    atLeast("instantaneousBandwidthOctaves", "1"),
                    below("distortionDb", "-80")),
            control("5A001.b.3.a", TANGIBLE, SPREAD, yes("userProgrammableCodes"))
                    .unless(ONE_WATT),
            control(
                            "5A001.b.3.b",
                            TANGIBLE,
                            SPREAD,
                            atLeast("spreadingRatio", "100"),
                            above("transmittedBandwidthKhz", "50"))
                    .unless(CIVIL_SPREAD, ONE_WATT),
            control("5A001.b.4.a", TANGIBLE, ULTRA_WIDEBAND_CODES(), above("bandwidthMhz", "500")),
            control("5A001.b.4.b", TANGIBLE, ULTRA_WIDEBAND_CODES(), atLeast("fractionalBandwidthPct", "20")),
            control(
                            "5A001.b.5",
                            TANGIBLE,
                            above("channels", "1000"),
                            below("channelSwitchingMs", "1"),
                            yes("searchesSpectrumAutomatically"),
                            yes("identifiesSignalOrTransmitter"))
                    .unless(release("5A001.b.5 Note", stated("channels"), CIVIL_CELLULAR)),
            control("5A001.b.6", TANGIBLE, below("voiceCodingBitS", "700")),
            control("5A001.c", TANGIBLE, above("opticalFibreM", "500"), atLeast("proofStressNM2", "2e9")),
            array("5A001.d.1", all(aboveUpTo("freqGhz", "31.8", "57"), atLeast("erpDbm", "20"))),
            array("5A001.d.2", all(aboveUpTo("freqGhz", "57", "66"), atLeast("erpDbm", "24"))),
            array("5A001.d.3", all(aboveUpTo("freqGhz", "66", "90"), atLeast("erpDbm", "20"))),
            array("5A001.d.4", above("freqGhz", "90")),
            control(
                    "5A001.e",
                    TANGIBLE,
                    yes("directionFinderAbove30Mhz"),
                    atLeast("instantaneousBandwidthMhz", "10"),
                    yes("bearsOnNonCooperatingSignalBelow1Ms")));

    /// 5A001.g: location by the echoes of others' transmitters.
    static final Control PASSIVE_LOCATION = control(
                    "5A001.g", TANGIBLE, yes("passiveCoherentLocation"), yes("movingObjects"))
            .unless(NOT_PASSIVE);

    private static final Release NOT_FOR_MISSILES = release(
            "5A101 Note",
            yes("telemetryForMissiles"),
            is(
                    "telemetryUse",
                    "manned aircraft",
                    "satellites",
                    "terrestrial or marine ground equipment",
                    "civil satellite navigation"));

    static final Control MISSILE_TELEMETRY =
            control("5A101", TANGIBLE, yes("telemetryForMissiles")).unless(NOT_FOR_MISSILES);

    private Radio() {}

    private static Condition ULTRA_WIDEBAND_CODES() {
        return all(yes("ultraWideband"), yes("userProgrammableCodes"));
    }

    private static Control underwater(String code, Condition condition) {
        return control(code, TANGIBLE, yes("underwaterUntetheredCommunication"), condition);
    }

    private static Control array(String code, Condition band) {
        return control(code, TANGIBLE, PHASED_ARRAY, band).unless(ARRAY_NOTES);
    }
}
