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
import java.util.Comparator;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.item.list.CodeOrder;
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
        controls.addAll(listClasses(controls));
        controls.sort(Comparator.comparing(Control::code, CodeOrder.OF_LIST));
        return controls;
    }

    /// Precursors that 1C450.b lists by their structure, other than those of 1C350.
    private static List<Control> listClasses(List<Control> named) {
        Condition not1C350 = Condition.not(Control.anyApplies(named.stream()
                .filter(control -> control.entry().equals("1C350"))
                .toList()));
        return List.of(
                structure("1C450.b.1", "phosphorusWithOneSmallAlkyl", not1C350)
                        .unless(release("1C450.b.1 Note", has("cas", "944-22-9"))),
                structure("1C450.b.2", "phosphoramidicDihalide", not1C350),
                structure("1C450.b.3", "dialkylPhosphoramidate", not1C350),
                structure("1C450.b.4", "dialkylAminoethylChloride", not1C350),
                structure("1C450.b.5", "dialkylAminoethanol", not1C350)
                        .unless(release(
                                "1C450.b.5 Note",
                                Condition.any(has("cas", "108-01-0"), yes("saltOfDiethylaminoethanol")))),
                structure("1C450.b.6", "dialkylAminoethanethiol", not1C350));
    }

    private static Control structure(String code, String fact, Condition not1C350) {
        Condition listed = yes(fact);
        return control(code, TANGIBLE, listed, not1C350)
                .unless(
                        release("1C450 Note 5", listed, no("destinationCwcParty"), atMost("concentrationPct", "10")),
                        release("1C450 Note 6", listed, PARTY, atMost("concentrationPct", "30")),
                        release("1C450 Notes 5 and 6", listed, atMost("concentrationPct", "10")),
                        release("1C450 Note 8", listed, yes("retailConsumerPack")));
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
