package lu.exeat.item.classification.category1;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.any;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Pathogens, toxins and what codes for them: 1C351, 1C353, 1C354.
final class Biology {
    private static final Release VACCINE = release("1C351 Note", any(yes("vaccine"), yes("immunotoxin")));
    private static final Release MEDICINE =
            release("1C351.d Note", yes("pharmaceuticalHuman"), yes("prePackagedMedical"), yes("authorisedByState"));

    private Biology() {}

    static List<Control> listControls() {
        List<Control> named = new ArrayList<>();
        List<Control> plants = new ArrayList<>();
        List<Condition> viruses = new ArrayList<>();
        List<Condition> microbes = new ArrayList<>();
        List<Condition> toxins = new ArrayList<>();
        for (String[] row : NamedThings.rows("pathogens.csv", 2)) {
            String code = row[0];
            if (code.startsWith("1C351.d")) {
                Condition toxin = has("toxin", NamedThings.names(row[1]));
                toxins.add(toxin);
                named.add(toxin(code, toxin));
                continue;
            }
            Condition organism = has("organism", NamedThings.names(row[1]));
            (code.charAt(6) == 'a' ? viruses : microbes).add(organism);
            boolean plant = code.startsWith("1C354");
            (plant ? plants : named)
                    .add(control(code, TANGIBLE, organism, yes("liveCulture"), no("geneticElement"))
                            .unless(plant ? List.of() : List.of(VACCINE)));
        }
        Condition element = yes("geneticElement");
        Release vaccine = release("1C353 Note 2", element, yes("vaccine"));
        named.add(control("1C353.a.1", TANGIBLE, element, new Condition.Any(viruses))
                .unless(vaccine));
        named.add(control("1C353.a.2.a", TANGIBLE, element, new Condition.Any(microbes), yes("geneSignificantHazard"))
                .unless(vaccine));
        named.add(
                control("1C353.a.2.b", TANGIBLE, element, new Condition.Any(microbes), yes("geneEnhancesPathogenicity"))
                        .unless(vaccine));
        named.add(control("1C353.a.3", TANGIBLE, element, new Condition.Any(toxins))
                .unless(vaccine));
        named.addAll(plants);
        return named;
    }

    private static Control toxin(String code, Condition toxin) {
        Control control = control(code, TANGIBLE, toxin, no("geneticElement")).unless(VACCINE);
        boolean medicine = code.equals("1C351.d.1") || code.equals("1C351.d.3");
        return medicine ? control.unless(MEDICINE) : control;
    }
}
