package lu.exeat.item.classification.category6;

import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.aboveUpTo;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// What all lines of 6A005 ask in common.
final class Beam {
    /// It is a laser, and not a stepper whose light source is one.
    private static final Condition LASER = all(
            stated("wavelengthNm"),
            not(is(
                    "productType",
                    "wafer stepper or scanner",
                    "computer",
                    "electronic assembly",
                    "integrated circuit",
                    "gateway",
                    "imaging camera",
                    "reaction vessel")));

    /// Note 2 to 6A005: these stand in 6A005.d only.
    private static final Condition ONLY_IN_D =
            is("laserMedium", "excimer", "semiconductor", "chemical", "CO", "CO2", "non-repetitive pulsed Nd:glass");

    static final Condition ONE_MODE = is("mode", "single transverse");
    static final Condition MANY_MODES = is("mode", "multiple transverse");

    static final Condition CONTINUOUS = all(
            LASER,
            not(ONLY_IN_D),
            no("tunable"),
            any(yes("cw"), above("pulseS", "0.25"), all(stated("powerW"), not(stated("pulseS")))));

    /// Up to 0.25 s. One that runs continuously with pulses on top counts as pulsed too.
    static final Condition PULSED = all(
            LASER,
            not(ONLY_IN_D),
            no("tunable"),
            not(above("pulseS", "0.25")),
            any(stated("pulseS"), all(any(stated("avgPowerW"), stated("energyJ"), stated("peakW")), no("cw"))));

    static final Condition TUNABLE = all(LASER, not(ONLY_IN_D), yes("tunable"));

    /// Note on ruby, nitrogen and krypton.
    static final Release SPARED = release(
            "6A005 Note",
            any(all(is("laserMedium", "ruby"), below("energyJ", "20")), is("laserMedium", "nitrogen", "krypton")));

    private Beam() {}

    static Condition wavelength(String above, String upTo) {
        return aboveUpTo("wavelengthNm", above, upTo);
    }
}
