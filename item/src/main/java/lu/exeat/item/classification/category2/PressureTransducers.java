package lu.exeat.item.classification.category2;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.only;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// Pressure transducers: 2B230.
final class PressureTransducers {
    private static final Condition TRANSDUCER = all(yes("pressureTransducer"), yes("absolutePressure"));

    /// "Seals, if any": without one the point is met.
    private static final Condition SEALS = any(not(stated("sealMaterial")), only("sealMaterial", "2B230 materials"));

    static final Control PRESSURE = control(
            "2B230",
            TANGIBLE,
            TRANSDUCER,
            only("sensorMaterial", "2B230 materials"),
            SEALS,
            any(
                    all(below("fullScaleKpa", "13"), below("accuracyPctFs", "1")),
                    all(atLeast("fullScaleKpa", "13"), below("transducerAccuracyPa", "130"))));

    private PressureTransducers() {}
}
