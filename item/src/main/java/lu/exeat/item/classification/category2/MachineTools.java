package lu.exeat.item.classification.category2;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
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

/// Machine tools that cut: 2B001 and, for what it does not cover, 2B201. Metal printing: 2B510.
///
/// Smaller is better. `uprUm` is the repeatability of the best linear axis, whose travel is `travelM`.
final class MachineTools {
    private static final Condition TURNING = has("process", "turning");
    private static final Condition MILLING = has("process", "milling");
    private static final Condition GRINDING = has("process", "grinding");
    private static final Condition BELOW_1M = below("travelM", "1");
    private static final Condition FROM_1M = atLeast("travelM", "1");
    private static final Condition FROM_1_TO_4M = all(FROM_1M, below("travelM", "4"));
    private static final Condition FROM_4M = atLeast("travelM", "4");
    private static final Condition FIVE_AXES = atLeast("axesSimultaneous", "5");
    private static final Condition FOUR_AXES_ONE_ROTARY =
            all(atLeast("axesSimultaneous", "4"), below("axesSimultaneous", "5"), atLeast("rotaryContouringAxes", "1"));

    private static final Release GEARS = release("2B001 Note 1", is("limitedTo", "gears"));
    private static final Release SPECIAL = release(
            "2B001 Note 2",
            is(
                    "limitedTo",
                    "crankshafts or camshafts",
                    "tools or cutters",
                    "extruder worms",
                    "jewellery parts",
                    "dental prostheses"));
    private static final Release LENSES = release("2B001.a Note 1", TURNING, yes("contactLens"));
    private static final Release BARS = release("2B001.a Note 2", TURNING, yes("barMachine"));
    private static final Release GRINDERS = release(
            "2B001.c Note",
            GRINDING,
            is("grinderKind", "cylindrical up to 150 mm", "surface grinder", "jig grinder without z or w axis"));

    private static final List<Control> PRECISE = List.of(
            cutting("2B001.a.1", TURNING, atLeast("axesSimultaneous", "2"), BELOW_1M, atMost("uprUm", "0.9"))
                    .unless(LENSES, BARS),
            cutting("2B001.a.2", TURNING, atLeast("axesSimultaneous", "2"), FROM_1M, atMost("uprUm", "1.1"))
                    .unless(LENSES, BARS),
            cutting("2B001.b.1.a", MILLING, FOUR_AXES_ONE_ROTARY, BELOW_1M, atMost("uprUm", "0.9")),
            cutting("2B001.b.1.b", MILLING, FOUR_AXES_ONE_ROTARY, FROM_1M, atMost("uprUm", "1.1")),
            cutting("2B001.b.2.a", MILLING, FIVE_AXES, BELOW_1M, atMost("uprUm", "0.9")),
            cutting("2B001.b.2.b", MILLING, FIVE_AXES, FROM_1_TO_4M, atMost("uprUm", "1.4")),
            cutting("2B001.b.2.c", MILLING, FIVE_AXES, FROM_4M, atMost("uprUm", "6")),
            cutting("2B001.b.3", yes("jigBoring"), atMost("uprUm", "1.1")),
            cutting(
                    "2B001.b.4",
                    yes("flyCutting"),
                    below("spindleRunOutMm", "0.0004"),
                    below("slideAngularDeviationArcsec", "2")),
            cutting(
                            "2B001.c.1",
                            GRINDING,
                            atLeast("axesSimultaneous", "3"),
                            below("axesSimultaneous", "5"),
                            atMost("uprUm", "1.1"))
                    .unless(GRINDERS),
            cutting("2B001.c.2.a", GRINDING, FIVE_AXES, BELOW_1M, atMost("uprUm", "1.1"))
                    .unless(GRINDERS),
            cutting("2B001.c.2.b", GRINDING, FIVE_AXES, FROM_1_TO_4M, atMost("uprUm", "1.4"))
                    .unless(GRINDERS),
            cutting("2B001.c.2.c", GRINDING, FIVE_AXES, FROM_4M, atMost("uprUm", "6"))
                    .unless(GRINDERS),
            cutting("2B001.d", is("process", "EDM"), is("edmType", "non-wire"), atLeast("rotaryContouringAxes", "2")),
            cutting(
                    "2B001.e",
                    is("process", "liquid jet", "electron beam", "laser beam"),
                    atLeast("rotaryContouringAxes", "2"),
                    below("rotaryAccuracyDegrees", "0.003")),
            cutting("2B001.f", yes("deepHoleDrilling"), above("boreDepthM", "5")));

    private static final Condition NOT_2B001 = not(anyApplies(PRECISE));
    private static final Release SPECIAL_NUCLEAR = release(
            "2B201 Note 1", is("limitedTo", "gears", "crankshafts or camshafts", "tools or cutters", "extruder worms"));
    private static final Release LONG_AND_COARSE = release(
            "2B201.a Note",
            MILLING,
            above("xTravelM", "2"),
            any(above("xAccuracyUm", "30"), above("accuracy1988Um", "30")));
    private static final Release NUCLEAR_GRINDERS = release(
            "2B201.b Note", GRINDING, is("grinderKind", "cylindrical up to 150 mm", "jig grinder without z or w axis"));

    private static final Condition TWO_ROTARY = atLeast("rotaryContouringAxes", "2");

    private static final List<Control> NUCLEAR = List.of(
            other("2B201.a.1", MILLING, atMost("accuracy1988Um", "6")).unless(LONG_AND_COARSE),
            other("2B201.a.2", MILLING, TWO_ROTARY).unless(LONG_AND_COARSE),
            other("2B201.a.3", MILLING, FIVE_AXES).unless(LONG_AND_COARSE),
            other("2B201.b.1", GRINDING, atMost("accuracy1988Um", "4")).unless(NUCLEAR_GRINDERS),
            other("2B201.b.2", GRINDING, TWO_ROTARY).unless(NUCLEAR_GRINDERS),
            other("2B201.b.3", GRINDING, FIVE_AXES).unless(NUCLEAR_GRINDERS),
            // a machine whose largest diameter was not stated is taken for one that goes above 35 mm
            other("2B201.c", TURNING, below("accuracy1988Um", "6"), not(atMost("largestDiameterMm", "35")))
                    .unless(release("2B201.c Note", TURNING, yes("barMachine"))));

    private static final Condition MONITORED = all(
            yes("monitoringCoaxialOrParaxial"),
            any(
                    all(
                            has("monitor", "camera"),
                            not(any(atMost("monitorPeakNm", "380"), above("monitorPeakNm", "14000")))),
                    all(has("monitor", "pyrometer"), not(atMost("pyrometerMaxC", "1000"))),
                    all(
                            has("monitor", "radiometer", "spectrometer"),
                            not(any(atMost("monitorPeakNm", "380"), above("monitorPeakNm", "3000"))))));

    private static final Control METAL_PRINTER = control(
            "2B510",
            TANGIBLE,
            yes("metalAm"),
            has("source", "laser", "electron beam", "electric arc"),
            has("atmosphere", "inert", "vacuum"),
            MONITORED,
            yes("closedLoop"));

    private MachineTools() {}

    static List<Control> listCutting() {
        List<Control> controls = new ArrayList<>(PRECISE);
        controls.addAll(NUCLEAR);
        return controls;
    }

    static Control metalPrinter() {
        return METAL_PRINTER;
    }

    private static Control cutting(String code, Condition... when) {
        return control(code, TANGIBLE, all(when)).unless(GEARS, SPECIAL);
    }

    private static Control other(String code, Condition... when) {
        return control(code, TANGIBLE, all(when), NOT_2B001).unless(SPECIAL_NUCLEAR);
    }
}
