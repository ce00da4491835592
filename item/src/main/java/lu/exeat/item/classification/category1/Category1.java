package lu.exeat.item.classification.category1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lu.exeat.item.classification.tree.Control;

/// Category 1: protection, fibres, chemicals and biology by their facts; the rest is asked by entry.
public final class Category1 {
    private Category1() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(Protection.CONTROLS);
        controls.addAll(Fibres.CONTROLS);
        controls.addAll(Chemicals.listControls());
        controls.addAll(Biology.listControls());
        controls.sort(Comparator.comparing(Control::entry)); // stable: lines keep their order
        return controls;
    }
}
