package lu.exeat.item.classification.category6;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;

/// Category 6: arrays, cameras and lasers by their facts; the rest is asked by entry.
public final class Category6 {
    private Category6() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(Cameras.ARRAYS);
        controls.addAll(Cameras.listCameras());
        controls.addAll(ContinuousLasers.CONTROLS);
        controls.addAll(PulsedLasers.CONTROLS);
        controls.addAll(TunableLasers.CONTROLS);
        controls.addAll(OtherLasers.listControls());
        controls.addAll(Cameras.listNuclear());
        controls.addAll(Cameras.UNLOCKING);
        return controls;
    }
}
