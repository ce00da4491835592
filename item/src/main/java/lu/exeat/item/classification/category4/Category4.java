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
    private static final Condition BARE_ASSEMBLY = is("productType", "electronic assembly");

    private Category4() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(Computers.CONTROLS);
        controls.add(IntrusionSoftware.EQUIPMENT);
        controls.addAll(QuantumComputers.CONTROLS);
        controls.add(HIGH_TPP);
        controls.addAll(software());
        controls.add(IntrusionSoftware.PROGRAM);
        controls.addAll(technology("15", "29", 0));
        controls.addAll(technology("24", "70", 1));
        controls.add(IntrusionSoftware.DEVELOPMENT);
        return controls;
    }

    private static List<Control> software() {
        List<Control> controls = new ArrayList<>();
        for (boolean old : new boolean[] {true, false}) {
            String lower = old ? "15" : "24";
            Control goods = control(
                    "4D001.a",
                    SOFTWARE,
                    any(
                            all(has("madeFor", "4A001", "4A003", "4A004", "4A507", "4D"), DEVELOPMENT_OR_PRODUCTION),
                            above("appWt", old ? "29" : "70"),
                            LISTED_CHIP_INSIDE));
            Condition computer = all(above("appWt", lower), not(BARE_ASSEMBLY), not(goods.when()));
            Condition assembly = all(above("appWt", lower), BARE_ASSEMBLY, not(goods.when()));
            for (Control each : List.of(
                    goods, control("4D001.b.1", SOFTWARE, computer), control("4D001.b.2", SOFTWARE, assembly))) {
                controls.add(dated(each.unless(Notes.SOFTWARE), old));
            }
        }
        controls.add(control("4D001.b.3", SOFTWARE, has("madeFor", "4A506.b", "4A506.c"), DEVELOPMENT_OR_PRODUCTION)
                .unless(Notes.SOFTWARE));
        return controls;
    }

    /// Technology for what is listed in 4A and 4D (.a), and for computers below the limit of 4A003 (.b).
    private static List<Control> technology(String lower, String limit, int later) {
        boolean old = later == 0;
        Control goods = control(
                        "4E001.a",
                        TECHNOLOGY,
                        any(
                                has("madeFor", "4A", "4D"),
                                above("appWt", limit),
                                LISTED_CHIP_INSIDE,
                                IntrusionSoftware.FEATURES))
                .unless(IntrusionSoftware.DISCLOSURE_OR_RESPONSE)
                .unless(Notes.TECHNOLOGY);
        Condition computer = all(above("appWt", lower), not(BARE_ASSEMBLY), not(goods.when()));
        Condition assembly = all(above("appWt", lower), BARE_ASSEMBLY, not(goods.when()));
        List<Control> controls = new ArrayList<>();
        controls.add(dated(goods, old));
        controls.add(dated(control("4E001.b.1", TECHNOLOGY, computer).unless(Notes.TECHNOLOGY), old));
        controls.add(dated(control("4E001.b.2", TECHNOLOGY, assembly).unless(Notes.TECHNOLOGY), old));
        if (!old) {
            controls.add(control(
                            "4E001.b.3",
                            TECHNOLOGY,
                            has("madeFor", "4A506.b", "4A506.c"),
                            DEVELOPMENT_OR_PRODUCTION,
                            not(goods.when()))
                    .unless(Notes.TECHNOLOGY));
        }
        return controls;
    }

    /// The limits of performance rose with Delegated Regulation (EU) 2023/66.
    private static Control dated(Control control, boolean old) {
        return old ? control.through(2023, 1, 11) : control.from(2023, 1, 12);
    }
}
