package lu.exeat.item.classification.category3;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.denied;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.List;
import lu.exeat.item.classification.category0.Category0;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Notes;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Frequency changers, and what lifts their limits: 3A225, 3D225, 3E225.
final class FrequencyChangers {
    private static final Condition MULTIPHASE = yes("multiphase");
    private static final Condition ITS_VALUES = all(
            MULTIPHASE,
            atLeast("powerVa", "40"),
            any(atLeast("freqHz", "600"), atLeast("hardwareCapableHz", "600")),
            below("freqControlPct", "0.2"));

    /// Held below the limits, and only software or a code of this list, or the maker, can lift that. A code that goes
    /// along holds nothing.
    private static final Release LOCKED = release(
            "3A225 Note",
            any(MULTIPHASE, stated("freqHz"), stated("powerVa")),
            yes("lockedBelowLimits"),
            has("unlockNeeds", "3D225", "3E225", "software", "return to manufacturer"),
            no("unlockShipped"));

    /// A locked drive whose stability was not stated is still caught by its key.
    private static final Condition KEY_GOES_ALONG = all(yes("lockedBelowLimits"), yes("unlockShipped"));

    static final List<Control> CONTROLS = List.of(
            control("3A225", TANGIBLE, ITS_VALUES, not(category0())).unless(LOCKED),
            control(
                            "3D225",
                            any(
                                    all(SOFTWARE, has("liftsTo", "3A225")),
                                    all(TANGIBLE, KEY_GOES_ALONG, has("unlockNeeds", "3D225", "software"), MULTIPHASE)))
                    .unless(Notes.SOFTWARE),
            control(
                            "3E225",
                            any(
                                    all(TECHNOLOGY, not(denied("isCodeOrKey")), has("liftsTo", "3A225")),
                                    all(TANGIBLE, KEY_GOES_ALONG, has("unlockNeeds", "3E225"))))
                    .unless(Notes.TECHNOLOGY));

    private FrequencyChangers() {}

    private static Condition category0() {
        return Category0.CENTRIFUGE_SUPPLY.applies();
    }
}
