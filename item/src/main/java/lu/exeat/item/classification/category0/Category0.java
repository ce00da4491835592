package lu.exeat.item.classification.category0;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;

import java.util.List;
import lu.exeat.item.classification.tree.Control;

/// Category 0: nuclear items. So far the frequency changers for gas centrifuges; the rest is asked by entry.
public final class Category0 {
    /// Frequency changers made for gas centrifuge enrichment.
    public static final Control CENTRIFUGE_SUPPLY = control(
            "0B001.b.13",
            TANGIBLE,
            yes("speciallyForGasCentrifuge"),
            yes("multiphase"),
            atLeast("freqHz", "600"),
            below("freqControlPct", "0.2"));

    private Category0() {}

    public static List<Control> listControls() {
        return List.of(CENTRIFUGE_SUPPLY);
    }
}
