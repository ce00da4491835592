package lu.exeat.item.classification.category3;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// Epitaxy, implantation, wafer handling, mask making and masks: 3B001 but for its steppers, which are [ChipMaking].
final class WaferEquipment {
    private static final Condition LIGHT_IONS = is("implantSpecies", "hydrogen", "deuterium", "helium");
    private static final Condition HANDLING = above("waferHandlingToolInterfaces", "2");
    private static final Condition PHASE_SHIFT = is("maskKind", "multi-layer phase shift mask");
    private static final Condition FOR_3A001 = has("madeFor", "3A001");

    static final List<Control> BEFORE_STEPPERS = List.of(
            control(
                    "3B001.a.1",
                    TANGIBLE,
                    yes("epitaxyOtherThanSilicon"),
                    below("layerUniformityPct", "2.5"),
                    atLeast("uniformOverMm", "75")),
            control("3B001.a.2", TANGIBLE, yes("mocvdCompoundReactor")),
            control("3B001.a.3", TANGIBLE, yes("molecularBeamEpitaxy")),
            control("3B001.b.2", TANGIBLE, LIGHT_IONS, atLeast("implantKev", "20"), atLeast("implantMa", "10")),
            control("3B001.b.3", TANGIBLE, yes("implantDirectWrite")),
            control(
                    "3B001.b.4",
                    TANGIBLE,
                    is("implantSpecies", "oxygen"),
                    atLeast("implantKev", "65"),
                    atLeast("implantMa", "45"),
                    above("implantSubstrateC", "0")),
            control(
                    "3B001.b.5",
                    TANGIBLE,
                    is("implantSpecies", "silicon"),
                    atLeast("implantKev", "20"),
                    atLeast("implantMa", "10"),
                    atLeast("implantSubstrateC", "600")),
            control("3B001.e", TANGIBLE, HANDLING, yes("integratedInVacuum"))
                    .unless(release("3B001.e Note", HANDLING, yes("parallelWafersOnly"))));

    static final List<Control> BEHIND_STEPPERS = List.of(
            control("3B001.f.2", TANGIBLE, atMost("imprintNm", "45")),
            control(
                    "3B001.f.3",
                    TANGIBLE,
                    yes("maskWriter"),
                    any(
                            all(below("spotFwhmNm", "65"), below("imagePlacementNm", "17")),
                            below("secondLayerOverlayNm", "23"))),
            control(
                    "3B001.f.4",
                    TANGIBLE,
                    yes("electronBeamDirectWriter"),
                    any(atMost("smallestBeamNm", "15"), below("secondLayerOverlayNm", "27"))),
            control("3B001.g", TANGIBLE, is("maskKind", "mask or reticle"), FOR_3A001),
            control("3B001.h", TANGIBLE, PHASE_SHIFT, not(FOR_3A001), below("maskForLightNm", "245"))
                    .unless(release("3B001.h Note", PHASE_SHIFT, yes("maskForUnlistedMemory"))),
            control("3B001.i", TANGIBLE, is("maskKind", "imprint template"), FOR_3A001),
            control("3B001.j", TANGIBLE, is("maskKind", "EUV blank of SEMI P37")));

    private WaferEquipment() {}
}
