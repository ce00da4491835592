package lu.exeat.item.classification.category3;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;

/// Category 3: chips, chip making and frequency changers by their facts; the rest is asked by entry.
public final class Category3 {
    private Category3() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(Circuits.listControls());
        controls.addAll(Electronics.GOODS);
        controls.addAll(PowerDevices.CONTROLS);
        controls.add(FrequencyChangers.CONTROLS.get(0));
        controls.addAll(Electronics.NEW_GOODS);
        controls.addAll(WaferEquipment.BEFORE_STEPPERS);
        controls.addAll(ChipMaking.STEPPERS);
        controls.addAll(WaferEquipment.BEHIND_STEPPERS);
        controls.add(ChipMaking.MICROSCOPE);
        controls.addAll(Electronics.DESIGN_SOFTWARE);
        controls.addAll(FrequencyChangers.CONTROLS.subList(1, FrequencyChangers.CONTROLS.size()));
        return controls;
    }
}
