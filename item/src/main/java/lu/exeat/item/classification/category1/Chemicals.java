package lu.exeat.item.classification.category1;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Chemicals that the list calls by name, and their mixtures: 1C350 and 1C450.
final class Chemicals {
    private static final Condition PARTY = yes("destinationCwcParty");
    private static final List<String> STRICT = List.of(
            "1", "3", "5", "11", "12", "13", "17", "18", "21", "22", "26", "27", "28", "31", "32", "33", "34", "35",
            "36", "54", "55", "56", "57", "63", "65");

    private Chemicals() {}

    static List<Control> listControls() {
        List<Control> controls = new ArrayList<>();
        for (String[] row : NamedThings.rows("chemicals.csv", 3)) {
            controls.add(line(row[0], row[1]));
        }
        return controls;
    }

    private static Control line(String code, String cas) {
        Control named = control(code, TANGIBLE, has("cas", cas));
        if (List.of("1C350.4", "1C350.23", "1C350.29", "1C450.a.3").contains(code)) {
            return named.seeMilitary();
        }
        return named.unless(mixtures(code));
    }

    /// The shares by weight up to which a mixture is free; for some they depend on the destination.
    private static List<Release> mixtures(String code) {
        boolean precursor = code.startsWith("1C350");
        Condition listed = stated("cas");
        Release retail = release(precursor ? "1C350 Note 4" : "1C450 Note 4", listed, yes("retailConsumerPack"));
        if (precursor && STRICT.contains(code.substring(6))) {
            return byDestination("1C350 Note 1", "1C350 Note 2", "1C350 Notes 1 and 2", "10", retail);
        }
        if (code.equals("1C450.a.1") || code.equals("1C450.a.2")) {
            return byDestination("1C450 Note 1", "1C450 Note 2", "1C450 Notes 1 and 2", "1", retail);
        }
        String note = precursor ? "1C350 Note 3" : code.startsWith("1C450.b") ? "1C450 Note 7" : "1C450 Note 3";
        return List.of(release(note, listed, atMost("concentrationPct", "30")), retail);
    }

    private static List<Release> byDestination(
            String others, String parties, String either, String limit, Release retail) {
        return List.of(
                release(others, stated("cas"), no("destinationCwcParty"), atMost("concentrationPct", limit)),
                release(parties, stated("cas"), PARTY, atMost("concentrationPct", "30")),
                // up to the lower limit it is free wherever it goes
                release(either, stated("cas"), atMost("concentrationPct", limit)),
                retail);
    }
}
