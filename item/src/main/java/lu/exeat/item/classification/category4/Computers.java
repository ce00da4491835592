package lu.exeat.item.classification.category4;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Computers as such: 4A001, 4A003, 4A004, 4A101, 4A102.
final class Computers {
    static final Condition ASSEMBLY = is("productType", "electronic assembly");

    /// A digital computer: it says so, or it has an adjusted peak performance and is no bare assembly or chip.
    static final Condition COMPUTER = any(
            is("productType", "computer"),
            all(atLeast("appWt", "0"), not(is("productType", "electronic assembly", "integrated circuit"))));

    private static final Condition CIVIL_AIRCRAFT =
            any(is("civilComputerUse", "civil aircraft"), is("platform", "civil aircraft"));
    private static final Release CIVIL_VEHICLES = release(
            "4A001.a.1 Note", COMPUTER, any(is("civilComputerUse", "automobile", "railway train"), CIVIL_AIRCRAFT));
    private static final Release CIVIL_AIRCRAFT_NOTE = release("4A001.a.2 Note", COMPUTER, CIVIL_AIRCRAFT);

    private static final Release PART_OF_OTHERS = release("4A003 Note 2", yes("essentialPartOfOtherEquipment"));

    private static final Condition DOSES_STATED = any(
            atLeast("totalDoseGy", "0"), atLeast("doseRateUpsetGyS", "0"), atLeast("singleEventUpsetPerBitDay", "0"));

    static final List<Control> CONTROLS = List.of(
            control("4A001.a.1", TANGIBLE, COMPUTER, any(below("ambientMinC", "-45"), above("ambientMaxC", "85")))
                    .unless(CIVIL_VEHICLES),
            // hardened, but the figures of the three limits were not given: the line above them
            control("4A001.a.2", TANGIBLE, COMPUTER, yes("radHard"), not(DOSES_STATED))
                    .unless(CIVIL_AIRCRAFT_NOTE),
            control("4A001.a.2.a", TANGIBLE, COMPUTER, above("totalDoseGy", "5e3"))
                    .unless(CIVIL_AIRCRAFT_NOTE),
            control("4A001.a.2.b", TANGIBLE, COMPUTER, above("doseRateUpsetGyS", "5e6"))
                    .unless(CIVIL_AIRCRAFT_NOTE),
            control("4A001.a.2.c", TANGIBLE, COMPUTER, below("singleEventUpsetPerBitDay", "1e-8"))
                    .unless(CIVIL_AIRCRAFT_NOTE),
            control("4A003.b", TANGIBLE, COMPUTER, above("appWt", "29"))
                    .unless(PART_OF_OTHERS)
                    .through(2023, 1, 11),
            control("4A003.b", TANGIBLE, COMPUTER, above("appWt", "70"))
                    .unless(PART_OF_OTHERS)
                    .from(2023, 1, 12),
            control("4A003.c", TANGIBLE, ASSEMBLY, above("appWt", "29"))
                    .unless(PART_OF_OTHERS, release("4A003.c Note 2", ASSEMBLY, yes("familyStaysBelowAppLimit")))
                    .through(2023, 1, 11),
            control("4A003.c", TANGIBLE, ASSEMBLY, above("appWt", "70"))
                    .unless(PART_OF_OTHERS, release("4A003.c Note 2", ASSEMBLY, yes("familyStaysBelowAppLimit")))
                    .from(2023, 1, 12),
            control("4A003.g", TANGIBLE, yes("aggregatesComputersExternally"), above("linkGbyteS", "2.0"))
                    .unless(
                            PART_OF_OTHERS,
                            release(
                                    "4A003.g Note",
                                    has(
                                            "interconnection",
                                            "internal",
                                            "passive",
                                            "network access controller",
                                            "communications channel controller"))),
            control("4A004.a", TANGIBLE, is("computerPrinciple", "systolic array")),
            control("4A004.b", TANGIBLE, is("computerPrinciple", "neural")),
            control("4A004.c", TANGIBLE, is("computerPrinciple", "optical")),
            control(
                    "4A101",
                    TANGIBLE,
                    yes("ruggedizedForLaunchVehicle"),
                    not(any(below("ambientMinC", "-45"), above("ambientMaxC", "85")))),
            control(
                    "4A102",
                    TANGIBLE,
                    yes("hybridComputerForLaunchVehicleModelling"),
                    has("suppliedWith", "7D103", "9D103")));

    private Computers() {}
}
