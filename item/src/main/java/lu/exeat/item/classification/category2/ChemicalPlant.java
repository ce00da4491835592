package lu.exeat.item.classification.category2;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.only;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// Plant for chemistry by size and by the material of all surfaces that touch the chemical: 2B350.
///
/// Gaskets, packing, screws and other interchangeable seals do not count among these surfaces. The order of the
/// materials is that of each point.
final class ChemicalPlant {
    /// More than 25 % nickel and 20 % chromium.
    private static final Condition NICKEL_CHROMIUM = any(
            all(above("niPct", "25"), above("crPct", "20")),
            all(not(stated("niPct")), not(stated("crPct")), only("wettedMaterial", "nickel chromium alloys")));

    /// Nickel, or more than 40 % of it.
    private static final Condition NICKEL =
            any(above("niPct", "40"), all(not(stated("niPct")), only("wettedMaterial", "nickel alloys")));

    private static final List<Condition> METALS =
            List.of(of("tantalum"), of("titanium"), of("zirconium"), of("niobium"));

    private static final List<Condition> OF_VESSELS =
            list(List.of(NICKEL_CHROMIUM, of("fluoropolymers"), of("glass"), NICKEL), METALS);
    private static final List<Condition> OF_COLUMNS =
            list(List.of(NICKEL_CHROMIUM, of("fluoropolymers"), of("glass"), of("graphite"), NICKEL), METALS);
    private static final List<Condition> OF_EXCHANGERS = List.of(
            NICKEL_CHROMIUM,
            of("fluoropolymers"),
            of("glass"),
            of("graphite"),
            NICKEL,
            of("tantalum"),
            of("titanium"),
            of("zirconium"),
            of("silicon carbide"),
            of("titanium carbide"),
            of("niobium"));
    private static final List<Condition> OF_PUMPS = list(
            List.of(
                    NICKEL_CHROMIUM,
                    of("ceramics"),
                    of("ferrosilicon"),
                    of("fluoropolymers"),
                    of("glass"),
                    of("graphite"),
                    NICKEL),
            METALS);

    /// What has such a volume and was not called anything is taken for a vessel.
    private static final Condition VESSEL = all(
            any(is("productType", "reaction vessel"), not(stated("productType"))),
            above("volumeL", "100"),
            below("volumeL", "20000"));
    private static final Condition AGITATOR =
            all(is("productType", "agitator", "agitator part"), yes("forVesselOf2B350a"));
    private static final Condition TANK = all(is("productType", "storage tank"), above("volumeL", "100"));
    private static final Condition EXCHANGER = all(
            is("productType", "heat exchanger", "condenser", "heat exchanger part"),
            above("heatTransferM2", "0.15"),
            below("heatTransferM2", "20"));
    private static final Condition COLUMN =
            all(is("productType", "column", "column part"), above("columnDiameterM", "0.1"));
    private static final Condition FILLING = all(is("productType", "filling equipment"), yes("remotelyOperated"));
    private static final Condition PIPING = all(is("productType", "multi-walled piping"), yes("leakDetectionPort"));
    private static final Condition PUMP = all(
            any(
                    all(
                            is("productType", "pump", "pump part"),
                            yes("multipleSealOrSealless"),
                            above("pumpFlowM3h", "0.6")),
                    all(is("productType", "vacuum pump", "vacuum pump part"), above("pumpFlowM3h", "5"))),
            no("is2B233"));
    private static final Condition INCINERATOR =
            all(is("productType", "incinerator"), yes("destroys1C350Chemicals"), above("combustionChamberC", "1000"));
    private static final Condition REPAIR =
            all(is("productType", "repair assembly"), only("wettedMaterial", "tantalum"));

    private static final Condition VALVE = is("productType", "valve");
    private static final Condition LARGE_VALVE = all(VALVE, above("nominalSizeMm", "10"), resistant("wettedMaterial"));
    private static final Condition SMALL_RANGE = all(atLeast("nominalSizeMm", "25"), atMost("nominalSizeMm", "100"));

    private ChemicalPlant() {}

    static List<Control> listControls() {
        List<Control> controls = new ArrayList<>();
        controls.addAll(wetted("2B350.a", VESSEL, OF_VESSELS));
        controls.addAll(wetted("2B350.b", AGITATOR, OF_VESSELS));
        controls.addAll(wetted("2B350.c", TANK, OF_VESSELS));
        controls.addAll(wetted("2B350.d", EXCHANGER, OF_EXCHANGERS));
        controls.addAll(wetted("2B350.e", COLUMN, OF_COLUMNS));
        controls.addAll(wetted("2B350.f", FILLING, List.of(NICKEL_CHROMIUM, NICKEL)));
        controls.addAll(List.of(
                control("2B350.g.1", TANGIBLE, LARGE_VALVE),
                control(
                        "2B350.g.2",
                        TANGIBLE,
                        VALVE,
                        not(LARGE_VALVE),
                        SMALL_RANGE,
                        yes("interchangeableClosure"),
                        resistant("casingMaterial")),
                control(
                        "2B350.g.3.a",
                        TANGIBLE,
                        is("productType", "valve body"),
                        above("nominalSizeMm", "10"),
                        resistant("wettedMaterial")),
                control(
                        "2B350.g.3.b",
                        TANGIBLE,
                        is("productType", "valve liner"),
                        above("nominalSizeMm", "10"),
                        resistant("wettedMaterial"))));
        controls.addAll(wetted("2B350.h", PIPING, OF_COLUMNS));
        controls.addAll(wetted("2B350.i", PUMP, OF_PUMPS));
        controls.addAll(wetted("2B350.j", INCINERATOR, List.of(NICKEL_CHROMIUM, of("ceramics"), NICKEL)));
        controls.add(control("2B350.k.1", TANGIBLE, REPAIR, is("repairFor", "glass-lined reaction vessel")));
        controls.add(control("2B350.k.2", TANGIBLE, REPAIR, is("repairFor", "glass-lined storage tank")));
        return controls;
    }

    private static List<Control> wetted(String point, Condition thing, List<Condition> materials) {
        List<Control> lines = new ArrayList<>();
        for (int i = 0; i < materials.size(); i++) {
            lines.add(control(point + "." + (i + 1), TANGIBLE, thing, materials.get(i)));
        }
        return lines;
    }

    private static Condition of(String group) {
        return only("wettedMaterial", group);
    }

    /// "Corrosion resistant materials" of 2B350.g. The shares of nickel and chromium are those of the wetted surfaces.
    private static Condition resistant(String fact) {
        Condition named = any(
                only(fact, "fluoropolymers"),
                only(fact, "glass"),
                only(fact, "nickel alloys"),
                only(fact, "nickel chromium alloys"),
                only(fact, "tantalum"),
                only(fact, "titanium"),
                only(fact, "zirconium"),
                only(fact, "niobium"),
                only(fact, "resistant ceramics"));
        return any(named, above("niPct", "40"), all(above("niPct", "25"), above("crPct", "20")));
    }

    private static List<Condition> list(List<Condition> first, List<Condition> then) {
        List<Condition> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
