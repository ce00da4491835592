package lu.exeat.item.classification.category1;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Protection against and detection of agents: 1A004.
///
/// What is specially designed for military use stands in the military list. "Designed or modified for military use"
/// says less than that, so that it only asks for a look there, and takes nothing out here.
final class Protection {
    private static final Release OCCUPATIONAL =
            release("1A004 Note", any(yes("occupationalOnly"), yes("personalDosimeter")));

    private static final Condition MASK = any(yes("fullFaceMask"), yes("decontaminatesMasks"));
    private static final Condition SUIT = yes("protectiveSuitGlovesOrShoes");
    private static final Condition DETECTOR = yes("detectionSystem");

    static final List<Control> CONTROLS = List.of(
            line("1A004.a.1", MASK, has("designedAgainst", "biological agents")),
            line("1A004.a.2", MASK, has("designedAgainst", "radioactive materials")),
            line("1A004.a.3", MASK, has("designedAgainst", "CW agents", "chemical warfare agents")),
            line("1A004.a.4", MASK, has("designedAgainst", "riot control agents")),
            line("1A004.b.1", SUIT, has("designedAgainst", "biological agents")),
            line("1A004.b.2", SUIT, has("designedAgainst", "radioactive materials")),
            line("1A004.b.3", SUIT, has("designedAgainst", "CW agents", "chemical warfare agents")),
            line("1A004.c.1", DETECTOR, has("detects", "biological agents")),
            line("1A004.c.2", DETECTOR, has("detects", "radioactive materials")),
            line("1A004.c.3", DETECTOR, has("detects", "CW agents", "chemical warfare agents")),
            line("1A004.d", yes("detectsExplosiveTraces"))
                    .unless(
                            release("1A004.d Note 1", yes("detectsExplosiveTraces"), yes("laboratoryUseOnly")),
                            release("1A004.d Note 2", yes("detectsExplosiveTraces"), yes("walkThroughPortal"))));

    private Protection() {}

    private static Control line(String code, Condition... when) {
        return control(code, TANGIBLE, all(when)).unless(OCCUPATIONAL);
    }
}
