package lu.exeat.item.classification.category6;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.aboveUpTo;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.denied;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.anyApplies;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Notes;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Focal plane arrays and cameras: 6A002.a.3, 6A003.a and .b, 6A203, and what lifts a camera's limits.
final class Cameras {
    private static final Condition CAMERA = any(is("productType", "imaging camera"), yes("cameraThermal"));
    private static final Condition BARE = not(CAMERA);
    private static final Condition GROUND = no("spaceQualified");
    private static final Condition BOLOMETER = is("detector", "microbolometer");
    private static final Condition OTHER_DETECTOR = all(stated("detector"), not(BOLOMETER));
    /// An array of which it was not said that it is a line is taken for a plane.
    private static final Condition PLANE = not(denied("array2d"));
    private static final Condition LINE = all(stated("detector"), denied("array2d"));
    private static final Condition MULTIPLIES = all(yes("chargeMultiplication"), above("radiantSensitivityMaW", "10"));

    /// Note 2 to 6A002.a.3; its letter c is asked as one fact.
    private static final Release ARRAY_NOTE = release(
            "6A002.a.3 Note 2",
            any(
                    all(is("detector", "lead sulphide", "lead selenide"), atMost("elements", "16")),
                    is(
                            "detector",
                            "triglycine sulphate",
                            "lead-lanthanum-zirconium titanate",
                            "lithium tantalate",
                            "polyvinylidene fluoride",
                            "strontium barium niobate"),
                    yes("responseLimitedByDesign"),
                    all(is("detector", "thermopile"), below("elements", "5130"))));

    private static final Condition A = all(
            GROUND,
            OTHER_DETECTOR,
            aboveUpTo("peakNm", "900", "1050"),
            any(below("timeConstantNs", "0.5"), MULTIPLIES));
    private static final Condition B = all(
            GROUND,
            OTHER_DETECTOR,
            aboveUpTo("peakNm", "1050", "1200"),
            any(atMost("timeConstantNs", "95"), MULTIPLIES));
    private static final Condition C = all(GROUND, OTHER_DETECTOR, PLANE, aboveUpTo("peakNm", "1200", "30000"));
    private static final Condition D = all(
            GROUND,
            LINE,
            not(BOLOMETER),
            aboveUpTo("peakNm", "1200", "3000"),
            any(below("elementRatio", "3.8"), yes("signalProcessingInElement")));
    private static final Condition E = all(GROUND, LINE, not(BOLOMETER), aboveUpTo("peakNm", "3000", "30000"));

    /// Microbolometers stand here and nowhere else. A band that was not stated is taken for the usual one.
    private static final Condition F =
            all(GROUND, BOLOMETER, PLANE, not(any(above("bandNm low", "14000"), below("bandNm high", "8000"))));
    private static final Condition G =
            all(GROUND, OTHER_DETECTOR, aboveUpTo("peakNm", "400", "900"), MULTIPLIES, above("elements", "32"));
    private static final Release GERMANIUM =
            release("6A002.a.3.d Note", LINE, is("detector", "germanium"), atMost("elements", "32"));

    static final List<Control> ARRAYS = List.of(
            control("6A002.a.1.c", TANGIBLE, BARE, yes("spaceQualified"), aboveUpTo("peakNm", "1200", "30000")),
            control(
                    "6A002.a.1.d",
                    TANGIBLE,
                    BARE,
                    yes("spaceQualified"),
                    above("elements", "2048"),
                    aboveUpTo("peakNm", "300", "900")),
            array("6A002.a.3.a", A),
            array("6A002.a.3.b", B),
            array("6A002.a.3.c", C),
            array("6A002.a.3.d", D).unless(GERMANIUM),
            array("6A002.a.3.e", E),
            array("6A002.a.3.f", F),
            array("6A002.a.3.g", G));

    private static final Release BROADCAST =
            release("6A003.b Note", CAMERA, is("designedFor", "television broadcasting"));
    private static final Condition FIXED_LENS_SINGLE_USE = all(
            atLeast("ifovMrad", "2"),
            yes("lensFixed"),
            no("directView"),
            any(yes("noViewableImage"), yes("singleApplicationNotModifiable")));
    private static final List<Release> NOTE_THREE = List.of(release(
            "6A003.b.4 Note 3", CAMERA, any(atMost("frameRateHz", "9"), FIXED_LENS_SINGLE_USE, yes("forVehicle"))));
    private static final Release NOTE_TWO =
            release("6A003.b.4 Note 2", CAMERA, LINE, atMost("elements", "12"), yes("civilLineCameraUse"));
    private static final Release NOTE_FOUR = release("6A003.b.4 Note 4", CAMERA, yes("camera6A003b4cNote4"));

    private static final Condition FRAMING = not(is("type", "electronic streak", "streak"));
    private static final Condition ELECTRONIC_FRAMING = is("type", "electronic framing");

    private static final List<Control> FAST = List.of(
            control("6A003.a.3", TANGIBLE, is("type", "electronic streak"), below("timeResolutionNs", "50")),
            control("6A003.a.4", TANGIBLE, ELECTRONIC_FRAMING, above("fps", "1000000")),
            control(
                    "6A003.a.5",
                    TANGIBLE,
                    not(is("type", "electronic streak")),
                    below("fullFrameShutterUs", "1"),
                    above("fps", "125")));

    private static final List<Control> IMAGING = List.of(
            control("6A003.b.4.a", TANGIBLE, CAMERA, any(A, B, C, D, E), not(ARRAY_NOTE.when()))
                    .unless(NOTE_TWO, BROADCAST),
            control("6A003.b.4.b", TANGIBLE, CAMERA, F).unless(NOTE_THREE).unless(BROADCAST),
            // a thermal camera, but not a word on its detector: the line above the three
            control("6A003.b.4", TANGIBLE, yes("cameraThermal"), not(stated("detector")))
                    .unless(NOTE_THREE)
                    .unless(BROADCAST),
            control("6A003.b.4.c", TANGIBLE, CAMERA, G, not(ARRAY_NOTE.when())).unless(NOTE_FOUR, BROADCAST),
            control("6A003.b.5", TANGIBLE, CAMERA, yes("spaceQualified"), aboveUpTo("peakNm", "1200", "30000"))
                    .unless(BROADCAST));

    private static final Condition ANY_CAMERA = any(
            stated("type"),
            stated("fps"),
            stated("writingSpeedMmUs"),
            stated("timeResolutionNs"),
            stated("exposureNs"),
            stated("gatingNs"));
    private static final Release LOCKED = release(
            "6A203 Note",
            ANY_CAMERA,
            yes("lockedBelowLimits"),
            has("unlockNeeds", "6D203", "6E203", "software", "return to manufacturer"),
            no("unlockShipped"));
    private static final Condition NOT_6A003 = not(anyApplies(FAST));

    private static final List<Control> NUCLEAR = List.of(
            slow("6A203.a.1", above("writingSpeedMmUs", "0.5")),
            slow("6A203.a.2", all(is("type", "electronic streak"), atMost("timeResolutionNs", "50"))),
            slow("6A203.b.1", all(FRAMING, above("fps", "225000"))),
            slow("6A203.b.2", all(FRAMING, atMost("exposureNs", "50"))),
            slow("6A203.c.1", atMost("gatingNs", "50")),
            control("6A203.d", TANGIBLE, yes("televisionCamera"), above("totalDoseGy", "50e3")));

    static final List<Control> UNLOCKING = List.of(
            control(
                            "6D203",
                            any(
                                    all(SOFTWARE, has("liftsTo", "6A203")),
                                    all(
                                            TANGIBLE,
                                            yes("lockedBelowLimits"),
                                            yes("unlockShipped"),
                                            has("unlockNeeds", "6D203", "software"),
                                            ANY_CAMERA)))
                    .unless(Notes.SOFTWARE),
            control(
                            "6E203",
                            any(
                                    all(TECHNOLOGY, not(denied("isCodeOrKey")), has("liftsTo", "6A203")),
                                    all(
                                            TANGIBLE,
                                            yes("lockedBelowLimits"),
                                            yes("unlockShipped"),
                                            has("unlockNeeds", "6E203"))))
                    .unless(Notes.TECHNOLOGY));

    private Cameras() {}

    static List<Control> listCameras() {
        List<Control> controls = new ArrayList<>(FAST);
        controls.addAll(IMAGING);
        return controls;
    }

    static List<Control> listNuclear() {
        return NUCLEAR;
    }

    private static Control array(String code, Condition when) {
        return control(code, TANGIBLE, BARE, when).unless(ARRAY_NOTE);
    }

    private static Control slow(String code, Condition when) {
        return control(code, TANGIBLE, when, NOT_6A003).unless(LOCKED);
    }
}
