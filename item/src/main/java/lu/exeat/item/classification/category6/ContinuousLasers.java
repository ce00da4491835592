package lu.exeat.item.classification.category6;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.aboveUpTo;
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

/// Continuous lasers that are not tunable: 6A005.a.
final class ContinuousLasers {
    private static final Condition NEAR_INFRARED = Beam.wavelength("975", "1150");

    private static final Condition INDUSTRIAL = all(Beam.MANY_MODES, yes("industrial"));
    private static final Release HEAVY =
            release("6A005.a.6.b Note 1", INDUSTRIAL, aboveUpTo("powerW", "2000", "6000"), above("massKg", "1200"));
    private static final Release BROAD_BEAM = release(
            "6A005.a.6.b Note 2",
            INDUSTRIAL,
            any(
                    product("1000", "1600", "1.25"),
                    product("1600", "2500", "1.7"),
                    product("2500", "3300", "2.5"),
                    product("3300", "6000", "3.5"),
                    product("6000", "8000", "12"),
                    product("8000", "10000", "24")));
    private static final Release ARGON = release("6A005.a.2 Note", is("laserMedium", "argon"), atMost("powerW", "50"));

    static final List<Control> CONTROLS = List.of(
            line("6A005.a.1", below("wavelengthNm", "150"), above("powerW", "1")),
            line("6A005.a.2", atLeast("wavelengthNm", "150"), atMost("wavelengthNm", "510"), above("powerW", "30"))
                    .unless(ARGON),
            line("6A005.a.3.a", Beam.wavelength("510", "540"), Beam.ONE_MODE, above("powerW", "50")),
            line("6A005.a.3.b", Beam.wavelength("510", "540"), Beam.MANY_MODES, above("powerW", "150")),
            line("6A005.a.4", Beam.wavelength("540", "800"), above("powerW", "30")),
            line("6A005.a.5.a", Beam.wavelength("800", "975"), Beam.ONE_MODE, above("powerW", "50")),
            line("6A005.a.5.b", Beam.wavelength("800", "975"), Beam.MANY_MODES, above("powerW", "80")),
            line("6A005.a.6.a.1", NEAR_INFRARED, Beam.ONE_MODE, above("powerW", "1000")),
            line(
                    "6A005.a.6.a.2",
                    NEAR_INFRARED,
                    Beam.ONE_MODE,
                    above("powerW", "500"),
                    below("spectralBandwidthGhz", "40")),
            line("6A005.a.6.b.1", NEAR_INFRARED, Beam.MANY_MODES, above("wallPlugPct", "18"), above("powerW", "1000"))
                    .unless(HEAVY, BROAD_BEAM),
            line("6A005.a.6.b.2", NEAR_INFRARED, Beam.MANY_MODES, above("powerW", "2000"))
                    .unless(HEAVY, BROAD_BEAM),
            line("6A005.a.7.a", Beam.wavelength("1150", "1555"), Beam.ONE_MODE, above("powerW", "50")),
            line("6A005.a.7.b", Beam.wavelength("1150", "1555"), Beam.MANY_MODES, above("powerW", "80")),
            line("6A005.a.8", Beam.wavelength("1555", "1850"), above("powerW", "1")),
            line("6A005.a.9.a", Beam.wavelength("1850", "2100"), Beam.ONE_MODE, above("powerW", "1")),
            line("6A005.a.9.b", Beam.wavelength("1850", "2100"), Beam.MANY_MODES, above("powerW", "120")),
            line("6A005.a.10", above("wavelengthNm", "2100"), above("powerW", "1")));

    private ContinuousLasers() {}

    private static Control line(String code, Condition... when) {
        return control(code, TANGIBLE, Beam.CONTINUOUS, all(when)).unless(Beam.SPARED);
    }

    private static Condition product(String above, String upTo, String product) {
        return all(aboveUpTo("powerW", above, upTo), above("bppMmMrad", product));
    }
}
