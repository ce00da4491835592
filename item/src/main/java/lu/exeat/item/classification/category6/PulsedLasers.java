package lu.exeat.item.classification.category6;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Pulsed lasers that are not tunable: 6A005.b. Energy in joule per pulse, peak and average power in watt.
final class PulsedLasers {
    private static final Condition BELOW_1PS = below("pulseS", "1e-12");
    private static final Condition FROM_1PS = atLeast("pulseS", "1e-12");
    private static final Condition UP_TO_1US = atMost("pulseS", "1e-6");
    private static final Condition ABOVE_1US = above("pulseS", "1e-6");
    private static final Condition ONE = Beam.ONE_MODE;
    private static final Condition MANY = Beam.MANY_MODES;
    private static final Condition GREEN = Beam.wavelength("510", "540");
    private static final Condition RED = Beam.wavelength("540", "800");
    private static final Condition DIODE_BAND = Beam.wavelength("800", "975");
    private static final Condition NEAR_INFRARED = Beam.wavelength("975", "1150");
    private static final Condition TELECOM = Beam.wavelength("1150", "1555");
    private static final Condition NANOSECONDS = all(atLeast("pulseS", "1e-9"), UP_TO_1US);
    private static final Condition SLOW_RATE = atMost("largestRepetitionHz", "1000");
    private static final Condition FAST_RATE = above("largestRepetitionHz", "1000");
    private static final Release ARGON =
            release("6A005.b.2.b Note", is("laserMedium", "argon"), atMost("avgPowerW", "50"));

    static final List<Control> CONTROLS = List.of(
            line("6A005.b.1.a", below("wavelengthNm", "150"), pulse("0.05", "1")),
            line("6A005.b.1.b", below("wavelengthNm", "150"), average("1")),
            line("6A005.b.2.a", blue(), pulse("1.5", "30")),
            line("6A005.b.2.b", blue(), average("30")).unless(ARGON),
            line("6A005.b.3.a.1", GREEN, ONE, pulse("1.5", "50")),
            line("6A005.b.3.a.2", GREEN, ONE, average("50")).through(2023, 1, 11),
            line("6A005.b.3.a.2", GREEN, ONE, average("80")).from(2023, 1, 12),
            line("6A005.b.3.b.1", GREEN, MANY, pulse("1.5", "150")),
            line("6A005.b.3.b.2", GREEN, MANY, average("150")),
            line("6A005.b.4.a.1", RED, BELOW_1PS, pulse("0.005", "5e9")),
            line("6A005.b.4.a.2", RED, BELOW_1PS, average("20")),
            line("6A005.b.4.b.1", RED, FROM_1PS, pulse("1.5", "30")),
            line("6A005.b.4.b.2", RED, FROM_1PS, average("30")),
            line("6A005.b.5.a.1", DIODE_BAND, BELOW_1PS, pulse("0.005", "5e9")),
            line("6A005.b.5.a.2", DIODE_BAND, BELOW_1PS, ONE, average("20")),
            line("6A005.b.5.b.1", DIODE_BAND, FROM_1PS, UP_TO_1US, pulse("0.5", "50")),
            line("6A005.b.5.b.2", DIODE_BAND, FROM_1PS, UP_TO_1US, ONE, average("20")),
            line("6A005.b.5.b.3", DIODE_BAND, FROM_1PS, UP_TO_1US, MANY, average("50")),
            line("6A005.b.5.c.1", DIODE_BAND, ABOVE_1US, pulse("2", "50")),
            line("6A005.b.5.c.2", DIODE_BAND, ABOVE_1US, ONE, average("50")),
            line("6A005.b.5.c.3", DIODE_BAND, ABOVE_1US, MANY, average("80")),
            line("6A005.b.6.a.1", NEAR_INFRARED, BELOW_1PS, above("peakW", "2e9")),
            line("6A005.b.6.a.2", NEAR_INFRARED, BELOW_1PS, average("30")),
            line("6A005.b.6.a.3", NEAR_INFRARED, BELOW_1PS, above("energyJ", "0.002")),
            line("6A005.b.6.b.1", NEAR_INFRARED, FROM_1PS, below("pulseS", "1e-9"), above("peakW", "5e9")),
            line("6A005.b.6.b.2", NEAR_INFRARED, FROM_1PS, below("pulseS", "1e-9"), average("50")),
            line("6A005.b.6.b.3", NEAR_INFRARED, FROM_1PS, below("pulseS", "1e-9"), above("energyJ", "0.1")),
            line("6A005.b.6.c.1.a", NEAR_INFRARED, NANOSECONDS, ONE, above("peakW", "100e6")),
            line("6A005.b.6.c.1.b", NEAR_INFRARED, NANOSECONDS, ONE, average("20"), SLOW_RATE),
            line(
                    "6A005.b.6.c.1.c",
                    NEAR_INFRARED,
                    NANOSECONDS,
                    ONE,
                    above("wallPlugPct", "12"),
                    average("100"),
                    FAST_RATE),
            line("6A005.b.6.c.1.d", NEAR_INFRARED, NANOSECONDS, ONE, average("150"), FAST_RATE),
            line("6A005.b.6.c.1.e", NEAR_INFRARED, NANOSECONDS, ONE, above("energyJ", "2")),
            line("6A005.b.6.c.2.a", NEAR_INFRARED, NANOSECONDS, MANY, above("peakW", "400e6")),
            line("6A005.b.6.c.2.b", NEAR_INFRARED, NANOSECONDS, MANY, above("wallPlugPct", "18"), average("500")),
            line("6A005.b.6.c.2.c", NEAR_INFRARED, NANOSECONDS, MANY, average("2000")),
            line("6A005.b.6.c.2.d", NEAR_INFRARED, NANOSECONDS, MANY, above("energyJ", "4")),
            line("6A005.b.6.d.1.a", NEAR_INFRARED, ABOVE_1US, ONE, above("peakW", "500e3")),
            line("6A005.b.6.d.1.b", NEAR_INFRARED, ABOVE_1US, ONE, above("wallPlugPct", "12"), average("100")),
            line("6A005.b.6.d.1.c", NEAR_INFRARED, ABOVE_1US, ONE, average("150")),
            line("6A005.b.6.d.2.a", NEAR_INFRARED, ABOVE_1US, MANY, above("peakW", "1e6")),
            line("6A005.b.6.d.2.b", NEAR_INFRARED, ABOVE_1US, MANY, above("wallPlugPct", "18"), average("500")),
            line("6A005.b.6.d.2.c", NEAR_INFRARED, ABOVE_1US, MANY, average("2000")),
            line("6A005.b.7.a.1", TELECOM, UP_TO_1US, pulse("0.5", "50")),
            line("6A005.b.7.a.2", TELECOM, UP_TO_1US, ONE, average("20")),
            line("6A005.b.7.a.3", TELECOM, UP_TO_1US, MANY, average("50")),
            line("6A005.b.7.b.1", TELECOM, ABOVE_1US, pulse("2", "50")),
            line("6A005.b.7.b.2", TELECOM, ABOVE_1US, ONE, average("50")),
            line("6A005.b.7.b.3", TELECOM, ABOVE_1US, MANY, average("80")),
            line("6A005.b.8.a", Beam.wavelength("1555", "1850"), pulse("0.1", "1")),
            line("6A005.b.8.b", Beam.wavelength("1555", "1850"), average("1")),
            line("6A005.b.9.a.1", Beam.wavelength("1850", "2100"), ONE, pulse("0.1", "1")),
            line("6A005.b.9.a.2", Beam.wavelength("1850", "2100"), ONE, average("1")),
            line("6A005.b.9.b.1", Beam.wavelength("1850", "2100"), MANY, pulse("0.1", "10e3")),
            line("6A005.b.9.b.2", Beam.wavelength("1850", "2100"), MANY, average("120")),
            line("6A005.b.10.a", above("wavelengthNm", "2100"), pulse("0.1", "1")),
            line("6A005.b.10.b", above("wavelengthNm", "2100"), average("1")));

    private PulsedLasers() {}

    private static Condition blue() {
        return all(atLeast("wavelengthNm", "150"), atMost("wavelengthNm", "510"));
    }

    private static Condition pulse(String joule, String peakWatt) {
        return all(above("energyJ", joule), above("peakW", peakWatt));
    }

    private static Condition average(String watt) {
        return above("avgPowerW", watt);
    }

    private static Control line(String code, Condition... when) {
        return control(code, TANGIBLE, Beam.PULSED, all(when)).unless(Beam.SPARED);
    }
}
