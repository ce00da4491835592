package lu.exeat.item.classification.category2;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Equipment for making and handling biological agents: 2B352.
final class BiologicalPlant {
    private static final Condition CONTAINED_FERMENTER = all(yes("withoutAerosol"), atLeast("fermenterVolumeL", "20"));
    private static final Condition CENTRIFUGE =
            all(yes("continuousCentrifuge"), yes("withoutAerosol"), above("centrifugeLitresH", "100"));
    private static final Condition REUSABLE_CENTRIFUGE =
            all(CENTRIFUGE, yes("sealingJointsInSteamArea"), yes("polishedSteelOrTitanium"), yes("sterilisedInPlace"));
    private static final Condition CROSS_FLOW = yes("crossFlowFiltration");
    private static final Release WATER_AND_BLOOD = release(
            "2B352.d Note", any(CROSS_FLOW, atLeast("filterPartM2", "0.2")), yes("reverseOsmosisOrHaemodialysis"));
    private static final Condition AEROSOLS = yes("aerosolChallengeTesting");

    static final List<Control> CONTROLS = List.of(
            control("2B352.a.1", TANGIBLE, yes("containmentFacilityP3OrP4")),
            control("2B352.a.2.a", TANGIBLE, is("containmentEquipment", "pass-through autoclave")),
            control("2B352.a.2.b", TANGIBLE, is("containmentEquipment", "suit decontamination shower")),
            control("2B352.a.2.c", TANGIBLE, is("containmentEquipment", "sealed walkthrough door")),
            control("2B352.b.1", TANGIBLE, CONTAINED_FERMENTER),
            control("2B352.b.2.a", TANGIBLE, yes("chamberSterilisedInPlaceForLargerFermenters")),
            control("2B352.b.2.b", TANGIBLE, yes("chamberHolderForLargerFermenters")),
            control("2B352.b.2.c", TANGIBLE, yes("controllerForLargerFermenters")),
            // the list of 2021 asked all its conditions in one line, and had no single-use separators
            control("2B352.c", TANGIBLE, REUSABLE_CENTRIFUGE).through(2023, 1, 11),
            control("2B352.c.1", TANGIBLE, REUSABLE_CENTRIFUGE).from(2025, 11, 15),
            control("2B352.c.2", TANGIBLE, CENTRIFUGE, yes("singleUseParts")).from(2025, 11, 15),
            control(
                            "2B352.d.1",
                            TANGIBLE,
                            CROSS_FLOW,
                            atLeast("filtrationAreaM2", "1"),
                            any(yes("sterilisedInPlace"), yes("singleUseParts")))
                    .unless(WATER_AND_BLOOD),
            control("2B352.d.2", TANGIBLE, atLeast("filterPartM2", "0.2")).unless(WATER_AND_BLOOD),
            control(
                    "2B352.e",
                    TANGIBLE,
                    has("sterilisable", "steam", "gas", "vapour"),
                    atLeast("iceKg24h", "10"),
                    below("iceKg24h", "1000")),
            control("2B352.f.1", TANGIBLE, yes("tetheredAirPressureSuit"))
                    .unless(release(
                            "2B352.f.1 Note", yes("tetheredAirPressureSuit"), yes("wornWithOwnBreathingApparatus"))),
            control("2B352.f.2", TANGIBLE, yes("biosafetyCabinet"))
                    .unless(release("2B352.f.2 Note 2", yes("biosafetyCabinet"), yes("medicalIsolatorForPatients"))),
            control("2B352.g.1", TANGIBLE, AEROSOLS, atLeast("exposureChamberM3", "1")),
            control("2B352.g.2.a", TANGIBLE, AEROSOLS, atLeast("noseOnlyRodents", "12")),
            control("2B352.g.2.b", TANGIBLE, AEROSOLS, atLeast("noseOnlyOtherAnimals", "2")),
            control("2B352.g.3", TANGIBLE, yes("animalRestraintTubes")),
            control(
                    "2B352.h",
                    TANGIBLE,
                    atLeast("sprayDryerKgH", "0.4"),
                    atMost("sprayDryerKgH", "400"),
                    atMost("sprayDryerParticleUm", "10"),
                    yes("sterilisedInPlace")),
            control(
                    "2B352.i",
                    TANGIBLE,
                    yes("automatedNucleicAcidSynthesiser"),
                    above("nucleicAcidKilobases", "1.5"),
                    below("nucleicAcidErrorPct", "5")),
            control("2B352.j", TANGIBLE, atLeast("peptideSynthesisMmol", "1")));

    private BiologicalPlant() {}
}
