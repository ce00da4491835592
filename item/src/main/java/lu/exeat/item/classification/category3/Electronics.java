package lu.exeat.item.classification.category3;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Notes;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Chips of the new list, cells, cooling and superconducting circuits: 3A001.d and .e.1, 3A501, 3A504, 3D006.
///
/// `tppMax` is the total processing performance of one chip: bits times dense tera-operations of the data sheet, the
/// highest over the bit lengths.
final class Electronics {
    private static final Release BATTERIES = release("3A001.e.1 Note", yes("battery"));
    private static final Condition PRIMARY = no("rechargeable");

    /// The bare chip; what holds it is 4A507.
    private static final Condition CHIP =
            not(any(is("productType", "computer", "electronic assembly"), is("form", "system")));

    private static final Condition GATE_ALL_AROUND = all(yes("ecad"), yes("gaafet"));

    static final List<Control> GOODS = List.of(
            control("3A001.d.1", TANGIBLE, yes("superconductingDigitalGates")),
            control("3A001.d.2", TANGIBLE, yes("superconductingResonator"), above("resonatorQ", "10000")),
            control("3A001.e.1.a.1", TANGIBLE, PRIMARY, above("cellWhKg", "550"), above("continuousPowerWKg", "50"))
                    .unless(BATTERIES),
            control("3A001.e.1.a.2", TANGIBLE, PRIMARY, above("cellWhKg", "50"), above("continuousPowerWKg", "350"))
                    .unless(BATTERIES),
            control("3A001.e.1.b", TANGIBLE, yes("rechargeable"), above("cellWhKg", "350"))
                    .unless(BATTERIES));

    static final List<Control> NEW_GOODS = List.of(
            control("3A501.a.15", TANGIBLE, yes("cryoCmos"), not(Circuits.WIDE_TEMPERATURE)),
            control("3A501.a.16", TANGIBLE, CHIP, atLeast("tppMax", "6000")),
            // noise and band release only where they were stated
            control(
                    "3A501.b.13",
                    TANGIBLE,
                    yes("parametricAmplifier"),
                    not(atLeast("noiseFigureDb", "0.015")),
                    not(any(below("amplifierGhz", "2"), above("amplifierGhz", "15")))),
            control("3A504.a", TANGIBLE, atLeast("coolingUWAt01K", "600"), above("hours", "48")),
            control("3A504.b", TANGIBLE, atLeast("pulseTubeW42K", "1.5")));

    static final List<Control> DESIGN_SOFTWARE = List.of(
            control("3D006.a", SOFTWARE, GATE_ALL_AROUND, yes("rtlToGdsii")).unless(Notes.SOFTWARE),
            control("3D006.b", SOFTWARE, GATE_ALL_AROUND, yes("optimisesPowerOrTiming"))
                    .unless(Notes.SOFTWARE));

    private Electronics() {}
}
