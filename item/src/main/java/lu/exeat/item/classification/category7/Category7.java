package lu.exeat.item.classification.category7;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.aboveUpTo;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.denied;
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
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Category 7: accelerometers, gyros and inertial systems: 7A001 to 7A003, 7A101 to 7A103. The rest is asked by entry.
///
/// `accelerometerG` is the largest acceleration at which an accelerometer is specified to work: its range, else `maxG`.
/// Civil certification releases 7A003 and says nothing on 7A103.
public final class Category7 {
    /// What was not said to be for anything is taken for one of these.
    private static final Condition PLATFORM =
            any(is("platform", "aircraft", "civil aircraft", "land vehicle", "vessel"), not(stated("platform")));

    private static final Condition ACCELEROMETER =
            any(stated("accBiasStabilityUgYear"), stated("accSfPpmYear"), stated("accRangeG"));
    private static final Condition GYRO =
            any(stated("gyroBiasDphMonth"), stated("gyroRangeDps"), stated("arw"), stated("gyroBiasDph3Min"));

    /// A whole unit, and not the bare sensor in it. What has figures of both kinds of sensor is one.
    private static final Condition UNIT = any(
            yes("inertialUnit"),
            yes("givesPosition"),
            yes("givesHeading"),
            stated("cepNmH"),
            stated("civilCertified"),
            yes("gyroIs7A002Or7A102"),
            yes("accelerometerIs7A001a3BOr7A101"),
            all(ACCELEROMETER, GYRO));

    private static final Condition STABLE = all(below("accBiasStabilityUgYear", "1250"), below("accSfPpmYear", "1250"));
    private static final Condition FOR_NAVIGATION = any(
            yes("designedForNavigationOrGuidance"),
            is("platform", "aircraft", "civil aircraft", "land vehicle", "vessel", "missile"),
            STABLE);

    private static final Release SHOCK = release("7A001.a Note", ACCELEROMETER, yes("measuresVibrationOrShockOnly"));
    private static final Condition UP_TO_15G = atMost("accelerometerG", "15");
    private static final Condition UP_TO_100G = aboveUpTo("accelerometerG", "15", "100");

    private static final Condition A1A = all(UP_TO_15G, below("accBiasStabilityUgYear", "130"));
    private static final Condition A1B = all(UP_TO_15G, below("accSfPpmYear", "130"));
    private static final Condition A2 = all(UP_TO_100G, STABLE);
    private static final Condition A3 = all(ACCELEROMETER, above("accelerometerG", "100"), FOR_NAVIGATION);
    private static final Condition ANGULAR = all(yes("angularAccelerometer"), above("accelerometerG", "100"));

    private static final Condition SLOW_GYRO = all(below("gyroRangeDps", "500"), not(above("maxG", "100")));
    private static final Condition FAST_GYRO = all(atLeast("gyroRangeDps", "500"), not(above("maxG", "100")));
    private static final Release SPINNING = release("7A002.a Note", GYRO, yes("spinningMassGyro"));
    private static final Condition G1A = all(SLOW_GYRO, below("gyroBiasDphMonth", "0.5"));
    private static final Condition G1B = all(SLOW_GYRO, atMost("arw", "0.0035"), no("spinningMassGyro"));
    private static final Condition G2A = all(FAST_GYRO, below("gyroBiasDph3Min", "4"));
    private static final Condition G2B = all(FAST_GYRO, atMost("arw", "0.1"), no("spinningMassGyro"));
    private static final Condition G3 = all(GYRO, above("maxG", "100"));

    private static final Condition ANY_ACCELEROMETER =
            any(all(any(A1A, A1B, A2), no("measuresVibrationOrShockOnly")), A3, ANGULAR);
    private static final Condition ANY_GYRO = any(G1A, G1B, G2A, G2B, G3);
    private static final Release WELL_LOGGING = release("7A101 Note", ACCELEROMETER, yes("measuresWhileDrilling"));
    private static final Condition MISSILE_ACCELEROMETER =
            all(STABLE, not(denied("designedForNavigationOrGuidance")), not(ANY_ACCELEROMETER));
    private static final Condition MISSILE_GYRO = all(below("gyroBiasDphMonth", "0.5"), not(ANY_GYRO));

    private static final List<Control> SENSORS = List.of(
            sensor("7A001.a.1.a", A1A).unless(SHOCK),
            sensor("7A001.a.1.b", A1B).unless(SHOCK),
            sensor("7A001.a.2", A2).unless(SHOCK),
            sensor("7A001.a.3", A3),
            sensor("7A001.b", ANGULAR),
            sensor("7A002.a.1.a", G1A),
            sensor("7A002.a.1.b", G1B).unless(SPINNING),
            sensor("7A002.a.2.a", G2A),
            sensor("7A002.a.2.b", G2B).unless(SPINNING),
            sensor("7A002.b", G3));

    private static final Release CIVIL = release("7A003 Note", UNIT, yes("civilCertified"));
    /// A drift of position says that it gives one.
    private static final Condition POSITION = all(
            PLATFORM,
            any(
                    yes("givesPosition"),
                    all(any(stated("cepNmH"), stated("cepPctOfDistance")), not(denied("givesPosition")))));
    private static final Condition HEADING =
            all(PLATFORM, any(yes("givesHeading"), all(stated("headingDegSecLat"), not(denied("givesHeading")))));

    private static final List<Control> UNITS = List.of(
            unit("7A003.a.1", POSITION, atMost("cepNmH", "0.8")),
            unit("7A003.a.2", POSITION, atMost("cepPctOfDistance", "0.5")),
            unit("7A003.a.3", POSITION, atMost("driftNm24H", "1")),
            unit("7A003.b", POSITION, yes("embeddedAiding"), below("cepM4MinAfterLoss", "10")),
            unit("7A003.c.1", HEADING, below("unitRateDps", "500"), atMost("headingDegSecLat", "0.07")),
            unit("7A003.c.2", HEADING, atLeast("unitRateDps", "500"), atMost("headingDegSecLat", "0.2")),
            unit("7A003.d.1", not(denied("moreThanOneDimension")), any(ANY_ACCELEROMETER, ANY_GYRO)),
            unit("7A003.d.2", yes("spaceQualified"), atMost("arw", "0.1")));

    private static final Condition NOT_7A003 = not(anyApplies(UNITS));

    private static final List<Control> MISSILE = List.of(
            sensor("7A101", MISSILE_ACCELEROMETER).unless(WELL_LOGGING),
            sensor("7A102", MISSILE_GYRO),
            control(
                            "7A103.a.1",
                            TANGIBLE,
                            UNIT,
                            NOT_7A003,
                            any(
                                    yes("accelerometerIs7A001a3BOr7A101"),
                                    yes("gyroIs7A002Or7A102"),
                                    A3,
                                    ANGULAR,
                                    MISSILE_ACCELEROMETER,
                                    ANY_GYRO,
                                    MISSILE_GYRO))
                    .unless(release(
                            "7A103.a.1 Note",
                            yes("accelerometerIs7A001a3BOr7A101"),
                            yes("measuresVibrationOrShockOnly"))),
            control(
                            "7A103.a.2",
                            TANGIBLE,
                            UNIT,
                            NOT_7A003,
                            yes("usableInMissiles"),
                            any(A1A, A1B, A2, yes("accelerometerIs7A001a1Or2")))
                    .unless(release("7A103.a.2 Note", UNIT, yes("measuresWhileDrilling"))),
            control("7A103.b", TANGIBLE, yes("integratedFlightInstruments"), is("platform", "missile")),
            control(
                    "7A103.c",
                    TANGIBLE,
                    yes("integratedNavigationSystem"),
                    is("platform", "missile"),
                    atMost("navigationCepM", "200")),
            control(
                    "7A103.d",
                    TANGIBLE,
                    yes("threeAxisMagneticHeadingSensor"),
                    yes("internalTiltCompensation"),
                    below("azimuthAccuracyDegrees", "0.5")));

    private Category7() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(SENSORS);
        controls.addAll(UNITS);
        controls.addAll(MISSILE);
        return controls;
    }

    private static Control sensor(String code, Condition when) {
        return control(code, TANGIBLE, not(UNIT), when);
    }

    private static Control unit(String code, Condition... when) {
        return control(code, TANGIBLE, UNIT, all(when)).unless(CIVIL);
    }
}
