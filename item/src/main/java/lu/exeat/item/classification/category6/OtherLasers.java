package lu.exeat.item.classification.category6;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// Lasers that stand in 6A005.d and nowhere else: semiconductor, carbon monoxide and dioxide, excimer, chemical, glass.
///
/// Stacked arrays (.d.1.d and .d.1.e), which are measured by power density, are asked by entry.
final class OtherLasers {
    private static final Condition SEMICONDUCTOR = is("laserMedium", "semiconductor");
    private static final Condition ARRAYS = is("laserArrangement", "bar", "stacked array");
    private static final Condition ALONE = all(SEMICONDUCTOR, not(ARRAYS));
    private static final Condition ONE = all(ALONE, Beam.ONE_MODE);
    private static final Condition MANY = all(ALONE, Beam.MANY_MODES);
    private static final Condition BAR = all(SEMICONDUCTOR, is("laserArrangement", "bar"));
    private static final Condition CO = is("laserMedium", "CO");
    private static final Condition CO2 = is("laserMedium", "CO2");
    private static final Condition EXCIMER = is("laserMedium", "excimer");
    private static final Condition CHEMICAL = is("laserMedium", "chemical");
    private static final Condition GLASS = is("laserMedium", "non-repetitive pulsed Nd:glass");

    private OtherLasers() {}

    static List<Control> listControls() {
        List<Control> controls = new ArrayList<>();
        controls.addAll(semiconductors());
        controls.addAll(List.of(
                line("6A005.d.2.a", CO, above("energyJ", "2"), above("peakW", "5000")),
                line("6A005.d.2.b", CO, power("5000")),
                line("6A005.d.3.a", CO2, above("powerW", "15000")),
                line("6A005.d.3.b.1", CO2, above("pulseS", "10e-6"), above("avgPowerW", "10000")),
                line("6A005.d.3.b.2", CO2, above("pulseS", "10e-6"), above("peakW", "100000")),
                line("6A005.d.3.c.1", CO2, atMost("pulseS", "10e-6"), above("energyJ", "5")),
                line("6A005.d.3.c.2", CO2, atMost("pulseS", "10e-6"), above("avgPowerW", "2500")),
                line("6A005.d.4.a.1", EXCIMER, atMost("wavelengthNm", "150"), above("energyJ", "0.05")),
                line("6A005.d.4.a.2", EXCIMER, atMost("wavelengthNm", "150"), above("avgPowerW", "1")),
                line("6A005.d.4.b.1", EXCIMER, Beam.wavelength("150", "190"), above("energyJ", "1.5")),
                line("6A005.d.4.b.2", EXCIMER, Beam.wavelength("150", "190"), above("avgPowerW", "120")),
                line("6A005.d.4.c.1", EXCIMER, Beam.wavelength("190", "360"), above("energyJ", "10")),
                line("6A005.d.4.c.2", EXCIMER, Beam.wavelength("190", "360"), above("avgPowerW", "500")),
                line("6A005.d.4.d.1", EXCIMER, above("wavelengthNm", "360"), above("energyJ", "1.5")),
                line("6A005.d.4.d.2", EXCIMER, above("wavelengthNm", "360"), above("avgPowerW", "30")),
                line("6A005.d.5.a", CHEMICAL, is("chemicalLaserKind", "hydrogen fluoride")),
                line("6A005.d.5.b", CHEMICAL, is("chemicalLaserKind", "deuterium fluoride")),
                line("6A005.d.5.c.1", CHEMICAL, is("chemicalLaserKind", "oxygen iodine")),
                line("6A005.d.5.c.2", CHEMICAL, is("chemicalLaserKind", "deuterium fluoride-carbon dioxide")),
                line("6A005.d.6.a", GLASS, atMost("pulseS", "1e-6"), above("energyJ", "50")),
                line("6A005.d.6.b", GLASS, above("pulseS", "1e-6"), above("energyJ", "100"))));
        return controls;
    }

    /// The bands of single emitters moved between the two lists; those of bars did not.
    private static List<Control> semiconductors() {
        List<Control> lines = new ArrayList<>();
        before(lines, "6A005.d.1.a.1", ONE, atMost("wavelengthNm", "1510"), power("1.5"));
        before(lines, "6A005.d.1.a.2", ONE, above("wavelengthNm", "1510"), power("0.5"));
        before(lines, "6A005.d.1.b.1", MANY, below("wavelengthNm", "1400"), power("15"));
        before(lines, "6A005.d.1.b.2", MANY, band("1400", "1900"), power("2.5"));
        before(lines, "6A005.d.1.b.3", MANY, atLeast("wavelengthNm", "1900"), power("1"));
        since(lines, "6A005.d.1.a.1", ONE, atMost("wavelengthNm", "1570"), power("2.0"));
        since(lines, "6A005.d.1.a.2", ONE, above("wavelengthNm", "1570"), power("0.5"));
        since(lines, "6A005.d.1.b.1", MANY, below("wavelengthNm", "780"), power("25"));
        since(lines, "6A005.d.1.b.2", MANY, band("780", "1100"), power("30"));
        since(lines, "6A005.d.1.b.3", MANY, band("1100", "1400"), power("25"));
        since(lines, "6A005.d.1.b.4", MANY, band("1400", "1900"), power("2.5"));
        since(lines, "6A005.d.1.b.5", MANY, atLeast("wavelengthNm", "1900"), power("1"));
        lines.add(line("6A005.d.1.c.1", BAR, below("wavelengthNm", "1400"), power("100")));
        lines.add(line("6A005.d.1.c.2", BAR, band("1400", "1900"), power("25")));
        lines.add(line("6A005.d.1.c.3", BAR, atLeast("wavelengthNm", "1900"), power("10")));
        return lines;
    }

    private static void before(List<Control> lines, String code, Condition... when) {
        lines.add(line(code, when).through(2023, 1, 11));
    }

    private static void since(List<Control> lines, String code, Condition... when) {
        lines.add(line(code, when).from(2025, 11, 15));
    }

    private static Condition band(String from, String below) {
        return all(atLeast("wavelengthNm", from), below("wavelengthNm", below));
    }

    private static Condition power(String watt) {
        return any(above("powerW", watt), above("avgPowerW", watt));
    }

    private static Control line(String code, Condition... when) {
        return control(code, TANGIBLE, all(when));
    }
}
