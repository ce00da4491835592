package lu.exeat.item.classification.category2;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
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

/// Plant for chemistry and biology, and pressure transducers: 2B230, 2B350.a to .c, 2B352.
final class Plant {
    private static final Condition TRANSDUCER = all(yes("pressureTransducer"), yes("absolutePressure"));

    /// "Seals, if any": without one the point is met.
    private static final Condition SEALS = any(not(stated("sealMaterial")), only("sealMaterial", "2B230 materials"));

    private static final Control PRESSURE = control(
            "2B230",
            TANGIBLE,
            TRANSDUCER,
            only("sensorMaterial", "2B230 materials"),
            SEALS,
            any(
                    all(below("fullScaleKpa", "13"), below("accuracyPctFs", "1")),
                    all(atLeast("fullScaleKpa", "13"), below("transducerAccuracyPa", "130"))));

    /// What has such a volume and was not called anything is taken for a vessel.
    private static final Condition VESSEL =
            all(
            any(is("productType", "reaction vessel"), not(stated("productType"))),
            above("volumeL", "100"),
            below("volumeL", "20000"));
    private static final Condition TANK = all(is("productType", "storage tank"), above("volumeL", "100"));
    private static final Condition AGITATOR = all(is("productType", "agitator"), yes("forVesselOf2B350a"));

    private static final Condition CONTAINED_FERMENTER = all(yes("withoutAerosol"), atLeast("fermenterVolumeL", "20"));

    private Plant() {}

    static List<Control> listControls() {
        List<Control> controls = new ArrayList<>();
        controls.add(PRESSURE);
        controls.addAll(wetted("2B350.a", VESSEL));
        controls.addAll(wetted("2B350.b", AGITATOR));
        controls.addAll(wetted("2B350.c", TANK));
        controls.addAll(List.of(
                control("2B352.a.1", TANGIBLE, yes("containmentFacilityP3OrP4")),
                control("2B352.b.1", TANGIBLE, CONTAINED_FERMENTER),
                control("2B352.b.2.a", TANGIBLE, yes("chamberSterilisedInPlaceForLargerFermenters")),
                control("2B352.b.2.b", TANGIBLE, yes("chamberHolderForLargerFermenters")),
                control("2B352.b.2.c", TANGIBLE, yes("controllerForLargerFermenters")),
                control(
                        "2B352.e",
                        TANGIBLE,
                        has("sterilisable", "steam", "gas", "vapour"),
                        atLeast("iceKg24h", "10"),
                        below("iceKg24h", "1000"))));
        return controls;
    }

    /// The eight materials of all surfaces that touch the chemical, in the order of the list.
    private static List<Control> wetted(String point, Condition thing) {
        return List.of(
                control(point + ".1", TANGIBLE, thing, above("niPct", "25"), above("crPct", "20")),
                control(point + ".2", TANGIBLE, thing, only("wettedMaterial", "fluoropolymers")),
                control(point + ".3", TANGIBLE, thing, only("wettedMaterial", "glass")),
                control(
                        point + ".4",
                        TANGIBLE,
                        thing,
                        any(above("niPct", "40"), all(not(stated("niPct")), only("wettedMaterial", "nickel alloys")))),
                control(point + ".5", TANGIBLE, thing, only("wettedMaterial", "tantalum")),
                control(point + ".6", TANGIBLE, thing, only("wettedMaterial", "titanium")),
                control(point + ".7", TANGIBLE, thing, only("wettedMaterial", "zirconium")),
                control(point + ".8", TANGIBLE, thing, only("wettedMaterial", "niobium")));
    }
}
