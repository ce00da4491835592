package lu.exeat.item.classification.category8;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
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
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Category 8: submersibles, salvage systems and rebreathers by their facts, 8A001 and 8A002.q. The rest is asked by
/// entry.
public final class Category8 {
    private static final Condition SUBMERSIBLE = yes("unmannedSubmersible");
    private static final Condition BY_ITSELF = yes("decidesCourseWithoutHuman");
    private static final Condition ACOUSTIC = yes("acousticLink");
    private static final Release PERSONAL =
            release("8A002.q Note", is("rebreather", "closed circuit", "semi-closed circuit"), yes("accompaniesUser"));

    private static final Condition MANNED = yes("mannedSubmersible");
    private static final Condition SALVAGE = all(above("salvageLiftMn", "5"), above("salvageDepthM", "250"));

    private static final List<Control> CONTROLS = List.of(
            control("8A001.a", TANGIBLE, MANNED, yes("tether"), above("depthM", "1000")),
            control(
                    "8A001.b.1",
                    TANGIBLE,
                    MANNED,
                    no("tether"),
                    atLeast("liftPctOfWeight", "10"),
                    atLeast("liftKn", "15")),
            control("8A001.b.2", TANGIBLE, MANNED, no("tether"), above("depthM", "1000")),
            control(
                    "8A001.b.3",
                    TANGIBLE,
                    MANNED,
                    no("tether"),
                    atLeast("autonomousHours", "10"),
                    atLeast("submersibleRangeNm", "25")),
            control("8A001.c.1.a", TANGIBLE, SUBMERSIBLE, BY_ITSELF),
            control("8A001.c.1.b", TANGIBLE, SUBMERSIBLE, ACOUSTIC),
            control(
                    "8A001.c.2",
                    TANGIBLE,
                    SUBMERSIBLE,
                    not(any(BY_ITSELF, ACOUSTIC)),
                    yes("tether"),
                    above("depthM", "1000"),
                    any(yes("thrustersOf8A002a2"), yes("fibreOpticLink"))),
            control("8A001.e.1", TANGIBLE, SALVAGE, atMost("positionKeepingM", "20")),
            control("8A001.e.2", TANGIBLE, SALVAGE, atMost("seafloorPositioningM", "10")),
            control("8A002.q.1", TANGIBLE, is("rebreather", "closed circuit")).unless(PERSONAL),
            control("8A002.q.2", TANGIBLE, is("rebreather", "semi-closed circuit"))
                    .unless(PERSONAL));

    private Category8() {}

    public static List<Control> listControls() {
        return CONTROLS;
    }
}
