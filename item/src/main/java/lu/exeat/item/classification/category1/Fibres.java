package lu.exeat.item.classification.category1;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
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

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Fibres and prepregs by specific modulus and strength: 1C010 and, for what it does not cover, 1C210.
///
/// The specific values are computed: `specificModulusM` in 10^6 m, `specificStrengthM` in 10^4 m.
final class Fibres {
    private static final Condition CARBON = is("fibre", "carbon");
    private static final Condition ORGANIC = is("fibre", "aramid", "polyethylene", "other organic");
    private static final Condition INORGANIC = any(
            is("fibre", "glass", "other inorganic", "ceramic", "basalt", "quartz"),
            all(is("fibre", "other"), stated("softeningC")));
    private static final Condition SHORT = all(is("shape", "chopped"), no("longerThan25Mm"));

    /// 1C210 takes filaments, yarns, rovings, tows and tapes only.
    private static final Condition CONTINUOUS = is("shape", "monofilament", "yarn", "roving", "tow", "tape");

    private static final Release AIRCRAFT_REPAIR =
            release("1C010.b Note", CARBON, any(yes("smallAircraftRepairPiece"), SHORT));
    private static final Release POLYETHYLENE = release("1C010.a Note", is("fibre", "polyethylene"));

    private static final Condition DRY = no("impregnated");

    private static final Control ORGANIC_FIBRE = control(
                    "1C010.a",
                    TANGIBLE,
                    DRY,
                    ORGANIC,
                    above("specificModulusM", "12.7"),
                    above("specificStrengthM", "23.5"))
            .unless(POLYETHYLENE);
    private static final Control CARBON_FIBRE = control(
                    "1C010.b",
                    TANGIBLE,
                    DRY,
                    CARBON,
                    above("specificModulusM", "14.65"),
                    above("specificStrengthM", "26.82"))
            .unless(AIRCRAFT_REPAIR);

    private static final Condition INORGANIC_VALUES = all(
            INORGANIC,
            any(
                    all(
                            is("fibre", "glass", "quartz"),
                            not(below("silicaPct", "50")),
                            above("specificModulusM", "2.54")),
                    above("specificModulusM", "5.6")),
            above("softeningC", "1649"));
    private static final Control INORGANIC_FIBRE = control("1C010.c", TANGIBLE, DRY, INORGANIC_VALUES)
            .unless(release(
                    "1C010.c Note",
                    INORGANIC,
                    any(
                            is("inorganicKind", "boron", "molybdenum"),
                            all(
                                    is("inorganicKind", "polycrystalline alumina"),
                                    is("shape", "chopped", "mat"),
                                    below("specificModulusM", "10")),
                            all(is("shape", "chopped"), below("softeningC", "1770")))));

    private static final Condition IMPREGNATED = yes("impregnated");
    private static final Control PREPREG = control(
                    "1C010.e",
                    TANGIBLE,
                    IMPREGNATED,
                    any(
                            INORGANIC_VALUES,
                            all(
                                    any(CARBON, ORGANIC),
                                    above("specificModulusM", "10.15"),
                                    above("specificStrengthM", "17.7"))),
                    any(
                            yes("resinOf1C008Or1C009"),
                            all(is("resin", "phenolic"), atLeast("glassTransitionC", "180")),
                            all(not(is("resin", "phenolic")), atLeast("glassTransitionC", "232"))))
            .unless(release(
                    "1C010.e Note 2",
                    IMPREGNATED,
                    any(all(yes("smallAircraftRepairPiece"), is("resin", "epoxy")), SHORT)));

    private static final Condition NOT_1C010 = not(anyApplies(List.of(ORGANIC_FIBRE, CARBON_FIBRE, PREPREG)));
    private static final Condition NUCLEAR_MODULUS = atLeast("specificModulusM", "12.7");
    private static final Condition NUCLEAR_STRENGTH = atLeast("specificStrengthM", "23.5");
    private static final Condition CARBON_OR_ARAMID = is("fibre", "carbon", "aramid");
    private static final Condition STRONG_GLASS =
            all(is("fibre", "glass"), atLeast("specificModulusM", "3.18"), atLeast("specificStrengthM", "7.62"));
    private static final Release ESTER_FINISH =
            release("1C210.a Note", is("fibre", "aramid"), atLeast("esterSurfaceModifierPct", "0.25"));

    static final List<Control> CONTROLS = List.of(
            ORGANIC_FIBRE,
            CARBON_FIBRE,
            INORGANIC_FIBRE,
            control("1C010.d.1.a", TANGIBLE, is("fibrePolymer", "polyetherimide of 1C008.a")),
            control("1C010.d.1.b", TANGIBLE, is("fibrePolymer", "material of 1C008.d to .f")),
            control("1C010.d.2", TANGIBLE, is("fibrePolymer", "commingled")),
            PREPREG,
            nuclear("1C210.a.1", CARBON_OR_ARAMID, NUCLEAR_MODULUS).unless(ESTER_FINISH),
            nuclear("1C210.a.2", CARBON_OR_ARAMID, NUCLEAR_STRENGTH).unless(ESTER_FINISH),
            nuclear("1C210.b", STRONG_GLASS),
            control(
                    "1C210.c",
                    TANGIBLE,
                    IMPREGNATED,
                    not(is("resin", "thermoplastic")),
                    is("shape", "yarn", "roving", "tow", "tape"),
                    not(above("widthMm", "15")),
                    any(all(CARBON, any(NUCLEAR_MODULUS, NUCLEAR_STRENGTH)), STRONG_GLASS),
                    NOT_1C010));

    private Fibres() {}

    private static Control nuclear(String code, Condition... when) {
        return control(code, TANGIBLE, DRY, CONTINUOUS, all(when), NOT_1C010);
    }
}
