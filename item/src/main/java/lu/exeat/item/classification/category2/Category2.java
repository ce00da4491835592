package lu.exeat.item.classification.category2;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;

/// Category 2: machine tools, plant and metal printing by their facts; the rest is asked by entry.
public final class Category2 {
    private Category2() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(MachineTools.listCutting());
        controls.add(PressureTransducers.PRESSURE);
        controls.addAll(ChemicalPlant.listControls());
        controls.addAll(BiologicalPlant.CONTROLS);
        controls.add(MachineTools.metalPrinter());
        return controls;
    }
}
