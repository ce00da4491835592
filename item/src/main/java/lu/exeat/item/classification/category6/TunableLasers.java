package lu.exeat.item.classification.category6;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
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

/// Tunable lasers: 6A005.c. Average or continuous output power, whichever was stated.
final class TunableLasers {
    /// Dye and other liquid lasers with many modes (Note to 6A005.c.1).
    private static final Release DYE = release(
            "6A005.c.1 Note",
            is("laserMedium", "dye", "liquid"),
            Beam.MANY_MODES,
            atLeast("wavelengthNm", "150"),
            atMost("wavelengthNm", "600"),
            yes("dyeLaserBelowNoteLimits"));

    static final List<Control> CONTROLS = List.of(
            line("6A005.c.1.a", below("wavelengthNm", "600"), pulse("0.05", "1"))
                    .unless(DYE),
            line("6A005.c.1.b", below("wavelengthNm", "600"), power("1")).unless(DYE),
            line("6A005.c.2.a", middle(), pulse("1", "20")),
            line("6A005.c.2.b", middle(), power("20")),
            line("6A005.c.3.a", above("wavelengthNm", "1400"), pulse("0.05", "1")),
            line("6A005.c.3.b", above("wavelengthNm", "1400"), power("1")));

    private TunableLasers() {}

    private static Condition middle() {
        return all(atLeast("wavelengthNm", "600"), atMost("wavelengthNm", "1400"));
    }

    private static Condition pulse(String joule, String peakWatt) {
        return all(above("energyJ", joule), above("peakW", peakWatt));
    }

    private static Condition power(String watt) {
        return any(above("powerW", watt), above("avgPowerW", watt));
    }

    private static Control line(String code, Condition... when) {
        return control(code, TANGIBLE, Beam.TUNABLE, all(when)).unless(Beam.SPARED);
    }
}
