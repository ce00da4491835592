package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Notes;
import lu.exeat.law.condition.Condition;

/// Test gear, software and technology for telecommunications: 5B001, 5D001, 5D101, 5E001, 5E101.
final class TelecommunicationsTwins {
    private static final Condition DEVELOPMENT = has("madeForActivity", "development");
    private static final Condition DEVELOPMENT_OR_PRODUCTION = has("madeForActivity", "development", "production");
    private static final Condition ANY_ACTIVITY = has("madeForActivity", "development", "production", "use");
    private static final Condition LONG_WAVELENGTH = above("transmissionWavelengthNm", "1750");
    private static final Condition ANALOGUE_LASER = all(yes("analogueLaserTransmission"), above("bandwidthGhz", "2.5"));
    private static final Condition QAM = above("qamLevel", "1024");
    private static final Condition COMMERCIAL_TV = is("designedFor", "commercial TV");

    /// The functions of 5A001 that a program or a document can carry by itself, in whatever form.
    private static final Condition FUNCTIONS_OF_ANY_FORM = any(
            MobileInterception.FEATURES,
            NetworkSurveillance.FEATURES,
            all(yes("passiveCoherentLocation"), yes("movingObjects"), not(Radio.PASSIVE_LOCATION.released())));

    private static final Condition FOR_5A001 = all(has("madeFor", "5A001"), ANY_ACTIVITY);
    private static final Condition SOFTWARE_C = any(FUNCTIONS_OF_ANY_FORM, has("actsLike", "5A001", "5B001"));

    static final List<Control> TEST_GEAR = List.of(
            control("5B001.a", TANGIBLE, has("madeFor", "5A001"), DEVELOPMENT_OR_PRODUCTION)
                    .unless(release("5B001.a Note", has("madeFor", "5A001"), yes("measuresOpticalFibre"))),
            control("5B001.b.2.a", TANGIBLE, has("madeFor", "transmission equipment"), DEVELOPMENT, LONG_WAVELENGTH),
            control("5B001.b.2.d", TANGIBLE, has("madeFor", "transmission equipment"), DEVELOPMENT, ANALOGUE_LASER)
                    .unless(release("5B001.b.2.d Note", ANALOGUE_LASER, COMMERCIAL_TV)),
            control("5B001.b.4", TANGIBLE, has("madeFor", "transmission equipment"), DEVELOPMENT, QAM));

    static final List<Control> SOFTWARE_LINES = programs();
    static final List<Control> TECHNOLOGY_LINES = documents();

    private TelecommunicationsTwins() {}

    private static List<Control> programs() {
        Condition transmission = all(has("madeFor", "transmission equipment"), DEVELOPMENT);
        List<Control> lines = new ArrayList<>(List.of(
                control("5D001.a", SOFTWARE, FOR_5A001),
                control("5D001.c", SOFTWARE, SOFTWARE_C),
                control("5D001.d.2.a", SOFTWARE, transmission, LONG_WAVELENGTH),
                control("5D001.d.2.b", SOFTWARE, transmission, ANALOGUE_LASER)
                        .unless(release("5D001.d.2.b Note", ANALOGUE_LASER, COMMERCIAL_TV)),
                control("5D001.d.4", SOFTWARE, transmission, QAM),
                control(
                                "5D001.e",
                                SOFTWARE,
                                NetworkSurveillance.LAW_ENFORCEMENT_ANALYSIS,
                                no("is5D001aOrC"),
                                not(FOR_5A001),
                                not(SOFTWARE_C))
                        .unless(NetworkSurveillance.BILLING_AND_MEDIATION)));
        lines.replaceAll(line -> line.unless(Notes.SOFTWARE));
        return lines;
    }

    static Control missileSoftware() {
        return control("5D101", SOFTWARE, has("madeFor", "5A101"), has("madeForActivity", "use"))
                .unless(Notes.SOFTWARE);
    }

    private static List<Control> documents() {
        Condition forTelecommunications = DEVELOPMENT_OR_PRODUCTION;
        List<Control> lines = new ArrayList<>(List.of(
                control(
                        "5E001.a",
                        TECHNOLOGY,
                        any(
                                all(has("madeFor", "5A001", "5D001.a", "5D001.e"), ANY_ACTIVITY),
                                FUNCTIONS_OF_ANY_FORM,
                                all(
                                        NetworkSurveillance.LAW_ENFORCEMENT_ANALYSIS,
                                        not(NetworkSurveillance.BILLING_AND_MEDIATION.when())))),
                control(
                        "5E001.b.1",
                        TECHNOLOGY,
                        yes("telecommunicationsEquipment"),
                        yes("forSpacecraft"),
                        DEVELOPMENT_OR_PRODUCTION),
                control(
                        "5E001.b.2",
                        TECHNOLOGY,
                        yes("laserLinkAcquiresAndTracks"),
                        has("linkMedium", "space", "water"),
                        has("madeForActivity", "development", "use")),
                control("5E001.b.3", TECHNOLOGY, yes("baseStationReceiverChangedBySoftware"), DEVELOPMENT),
                control("5E001.b.4", TECHNOLOGY, yes("spreadSpectrum"), DEVELOPMENT)
                        .unless(release(
                                "5E001.b.4 Note",
                                yes("spreadSpectrum"),
                                is("designedFor", "civil cellular", "satellite earth station"))),
                control("5E001.c.2.a", TECHNOLOGY, forTelecommunications, LONG_WAVELENGTH),
                control("5E001.c.2.d", TECHNOLOGY, forTelecommunications, below("wdmSpacingGhz", "100")),
                control("5E001.c.2.e", TECHNOLOGY, forTelecommunications, ANALOGUE_LASER)
                        .unless(release("5E001.c.2.e Note", ANALOGUE_LASER, COMMERCIAL_TV)),
                control("5E001.c.3", TECHNOLOGY, forTelecommunications, below("opticalSwitchingMs", "1")),
                control("5E001.c.4.a", TECHNOLOGY, forTelecommunications, QAM),
                control(
                                "5E001.c.4.b",
                                TECHNOLOGY,
                                forTelecommunications,
                                yes("radioEquipment"),
                                above("freqGhz", "31.8"))
                        .unless(release("5E001.c.4.b Note", yes("radioEquipment"), yes("ituAllocatedBand"))),
                control(
                        "5E001.c.4.c",
                        TECHNOLOGY,
                        forTelecommunications,
                        yes("radio1To87Mhz"),
                        above("adaptiveSuppressionDb", "15")),
                control(
                        "5E001.c.6",
                        TECHNOLOGY,
                        forTelecommunications,
                        yes("mobileOpticalEquipment"),
                        atLeast("opticalCarrierNm", "200"),
                        atMost("opticalCarrierNm", "400"),
                        yes("localAreaNetwork"))));
        lines.addAll(MicrowaveAmplifiers.CONTROLS);
        Condition superconducting = all(yes("superconductingTelecommunications"), DEVELOPMENT_OR_PRODUCTION);
        lines.add(control("5E001.e.1", TECHNOLOGY, superconducting, yes("superconductingDigitalGates")));
        lines.add(control("5E001.e.2", TECHNOLOGY, superconducting, above("resonatorQ", "10000")));
        lines.replaceAll(line -> line.unless(Notes.TECHNOLOGY));
        return lines;
    }

    static Control missileTechnology() {
        return control("5E101", TECHNOLOGY, has("madeFor", "5A101"), ANY_ACTIVITY)
                .unless(Notes.TECHNOLOGY);
    }
}
