package lu.exeat.item.classification.category3;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.any;

import java.util.List;
import lu.exeat.item.classification.tree.Control;

/// Capacitors, magnets, solar cells, encoders, thyristors and power switches: 3A001.e.2 to .h.
final class PowerDevices {
    static final List<Control> CONTROLS = List.of(
            control(
                    "3A001.e.2.a",
                    TANGIBLE,
                    below("capacitorRepetitionHz", "10"),
                    atLeast("capacitorV", "5000"),
                    atLeast("capacitorJKg", "250"),
                    atLeast("capacitorJ", "25000")),
            control(
                    "3A001.e.2.b",
                    TANGIBLE,
                    atLeast("capacitorRepetitionHz", "10"),
                    atLeast("capacitorV", "5000"),
                    atLeast("capacitorJKg", "50"),
                    atLeast("capacitorJ", "100"),
                    atLeast("capacitorCycles", "10000")),
            control(
                            "3A001.e.3",
                            TANGIBLE,
                            yes("superconductingMagnetSubSecond"),
                            above("magnetDischargeKj", "10"),
                            above("magnetInnerMm", "250"),
                            any(above("magnetT", "8"), above("magnetAMm2", "300")))
                    .unless(release("3A001.e.3 Note", yes("superconductingMagnetSubSecond"), yes("magnetForMri"))),
            control("3A001.e.4", TANGIBLE, yes("spaceQualified"), above("solarEfficiencyPct", "20")),
            control("3A001.f", TANGIBLE, atMost("rotaryEncoderArcsec", "1.0")),
            control("3A001.g.1", TANGIBLE, above("thyristorDiDtAUs", "30000"), above("thyristorOffV", "1100"))
                    .unless(release(
                            "3A001.g Note",
                            stated("thyristorDiDtAUs"),
                            is("insideCivilVehicle", "railway", "aircraft"))),
            control(
                            "3A001.g.2",
                            TANGIBLE,
                            above("thyristorDiDtAUs", "2000"),
                            atLeast("thyristorOffV", "3000"),
                            atLeast("thyristorSurgeA", "3000"))
                    .unless(release(
                            "3A001.g Note",
                            stated("thyristorDiDtAUs"),
                            is("insideCivilVehicle", "railway", "aircraft"))),
            control(
                            "3A001.h",
                            TANGIBLE,
                            above("junctionC", "215"),
                            above("blockingV", "300"),
                            above("continuousA", "1"))
                    .unless(release(
                            "3A001.h Note",
                            stated("junctionC"),
                            is("insideCivilVehicle", "automobile", "railway", "aircraft"))));

    private PowerDevices() {}
}
