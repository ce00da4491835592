package lu.exeat.item.classification.category4;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Notes;
import lu.exeat.law.condition.Condition;

/// Category 4: computers, with their software and technology.
public final class Category4 {
    private static final Condition LISTED_CHIP_INSIDE = atLeast("tppMax", "6000");

    /// Computers, assemblies and parts that hold a chip of 3A501.a.16; the bare chip is there.
    private static final Control HIGH_TPP = control(
            "4A507",
            TANGIBLE,
            LISTED_CHIP_INSIDE,
            any(is("productType", "computer", "electronic assembly"), is("form", "system")));

    private static final Condition DEVELOPMENT_OR_PRODUCTION = has("madeForActivity", "development", "production");
    private static final Condition QUBIT_PARTS = all(has("madeFor", "4A506.b", "4A506.c"), DEVELOPMENT_OR_PRODUCTION);
    private static final Condition BARE_ASSEMBLY = is("productType", "electronic assembly");

    private Category4() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(Computers.CONTROLS);
        controls.add(IntrusionSoftware.EQUIPMENT);
        controls.addAll(QuantumComputers.CONTROLS);
        controls.add(HIGH_TPP);
        // the limits of performance rose with Delegated Regulation (EU) 2023/66
        software("15", "29").forEach(line -> controls.add(line.through(2023, 1, 11)));
        software("24", "70").forEach(line -> controls.add(line.from(2023, 1, 12)));
        controls.add(control("4D001.b.3", SOFTWARE, QUBIT_PARTS).unless(Notes.SOFTWARE));
        controls.add(IntrusionSoftware.PROGRAM);
        technology("15", "29").forEach(line -> controls.add(line.through(2023, 1, 11)));
        technology("24", "70").forEach(line -> controls.add(line.from(2023, 1, 12)));
        controls.add(IntrusionSoftware.DEVELOPMENT);
        return controls;
    }

    /// Software for what is listed (.a), and for computers from a lower limit on (.b). 4A005 and 4A506 are not in the
    /// range of .a, software of 4D is.
    private static List<Control> software(String lower, String limit) {
        Condition forListed = any(
                all(has("madeFor", "4A001", "4A003", "4A004", "4A507", "4D"), DEVELOPMENT_OR_PRODUCTION),
                above("appWt", limit),
                LISTED_CHIP_INSIDE);
        return List.of(
                control("4D001.a", SOFTWARE, forListed).unless(Notes.SOFTWARE),
                control("4D001.b.1", SOFTWARE, above("appWt", lower), not(BARE_ASSEMBLY), not(forListed))
                        .unless(Notes.SOFTWARE),
                control("4D001.b.2", SOFTWARE, above("appWt", lower), BARE_ASSEMBLY, not(forListed))
                        .unless(Notes.SOFTWARE));
    }

    /// Technology for what is listed in 4A and 4D (.a), and for computers from a lower limit on (.b).
    private static List<Control> technology(String lower, String limit) {
        Condition forListed =
                any(has("madeFor", "4A", "4D"), above("appWt", limit), LISTED_CHIP_INSIDE, IntrusionSoftware.FEATURES);
        return List.of(
                control("4E001.a", TECHNOLOGY, forListed)
                        .unless(IntrusionSoftware.DISCLOSURE_OR_RESPONSE)
                        .unless(Notes.TECHNOLOGY),
                control("4E001.b.1", TECHNOLOGY, above("appWt", lower), not(BARE_ASSEMBLY), not(forListed))
                        .unless(Notes.TECHNOLOGY),
                control("4E001.b.2", TECHNOLOGY, above("appWt", lower), BARE_ASSEMBLY, not(forListed))
                        .unless(Notes.TECHNOLOGY),
                control("4E001.b.3", TECHNOLOGY, QUBIT_PARTS, not(forListed)).unless(Notes.TECHNOLOGY));
    }
}
