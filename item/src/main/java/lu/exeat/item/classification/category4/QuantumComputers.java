package lu.exeat.item.classification.category4;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Quantum computers by number of qubits and error, and what is made for them: 4A506.
final class QuantumComputers {
    private static final Release ANNEALING = release("4A506 Note 1", is("model", "annealing"));

    /// What qubits are held in, and what steers and reads them; made for a computer of 4A506.a.
    static final Condition QUBIT_DEVICE = is("quantumPartFor4A506a", "qubit device");

    static final Condition QUBIT_CONTROL = is("quantumPartFor4A506a", "control or measurement");

    static final List<Control> CONTROLS = List.of(
            band("4A506.a.1", "34", "100", "1e-4"),
            band("4A506.a.2", "100", "200", "1e-3"),
            band("4A506.a.3", "200", "350", "2e-3"),
            band("4A506.a.4", "350", "500", "3e-3"),
            band("4A506.a.5", "500", "700", "4e-3"),
            band("4A506.a.6", "700", "1100", "5e-3"),
            band("4A506.a.7", "1100", "2000", "6e-3"),
            control("4A506.a.8", TANGIBLE, atLeast("physicalQubits", "2000")).unless(ANNEALING),
            control("4A506.b", TANGIBLE, QUBIT_DEVICE).unless(ANNEALING),
            control("4A506.c", TANGIBLE, QUBIT_CONTROL).unless(ANNEALING));

    private QuantumComputers() {}

    private static Control band(String code, String from, String below, String error) {
        return control(
                        code,
                        TANGIBLE,
                        all(atLeast("physicalQubits", from), below("physicalQubits", below)),
                        atMost("cnotError", error))
                .unless(ANNEALING);
    }
}
