package lu.exeat.item.classification.category9;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.anyApplies;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// Category 9: unmanned aircraft by their facts, 9A012 and 9A112. The rest is asked by entry.
public final class Category9 {
    private static final Condition BEYOND_SIGHT = yes("beyondNaturalVision");

    private static final Condition UNMANNED = any(
            yes("unmannedAircraft"),
            BEYOND_SIGHT,
            yes("autonomousNavigation"),
            stated("enduranceMin"),
            stated("aerosolLitres"),
            all(stated("rangeKm"), not(stated("productType"))));

    private static final List<Control> DRONES = List.of(
            control(
                    "9A012.a.1",
                    TANGIBLE,
                    BEYOND_SIGHT,
                    atLeast("enduranceMin", "30"),
                    below("enduranceMin", "60"),
                    atLeast("gustKmh", "46.3")),
            control("9A012.a.2", TANGIBLE, BEYOND_SIGHT, atLeast("enduranceMin", "60")),
            control("9A012.b.3", TANGIBLE, yes("convertsMannedToUnmanned")),
            control("9A012.b.4", TANGIBLE, yes("pistonEngineForDrones"), above("engineAltitudeM", "15240")));

    private static final Condition NOT_9A012 = not(anyApplies(DRONES));

    private Category9() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(DRONES);
        controls.add(control("9A112.a", TANGIBLE, UNMANNED, atLeast("rangeKm", "300"), NOT_9A012));
        controls.add(control(
                "9A112.b",
                TANGIBLE,
                UNMANNED,
                any(yes("autonomousNavigation"), BEYOND_SIGHT),
                above("aerosolLitres", "20"),
                NOT_9A012));
        return controls;
    }
}
