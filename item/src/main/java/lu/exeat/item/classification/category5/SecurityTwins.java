package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.has;
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

/// Test gear, software and technology for information security: 5B002, 5D002, 5E002.
///
/// The General Software Note releases here what is in the public domain, and nothing else.
final class SecurityTwins {
    private static final Condition DEVELOPMENT_OR_PRODUCTION = has("madeForActivity", "development", "production");
    private static final Condition ANY_ACTIVITY = has("madeForActivity", "development", "production", "use");

    private static final Condition NOTED =
            new Condition.Any(Cryptography.NOTES.stream().map(Release::when).toList());

    static final List<Control> TEST_GEAR = List.of(
            control(
                    "5B002.a",
                    TANGIBLE,
                    has("madeFor", "5A002", "5A003", "5A004", "5B002.b"),
                    DEVELOPMENT_OR_PRODUCTION),
            control(
                    "5B002.b",
                    TANGIBLE,
                    yes("measuresSecurityFunctions"),
                    has("madeFor", "5A002", "5A003", "5A004", "5D002.a", "5D002.c")));

    static final List<Control> SOFTWARE_LINES = List.of(
            program("5D002.a.1", all(has("madeFor", "5A002", "5D002.c.1"), ANY_ACTIVITY))
                    .unless(Notes.CRYPTOGRAPHY_NOTE),
            program("5D002.a.2", all(has("madeFor", "5A003", "5D002.c.2"), ANY_ACTIVITY)),
            program("5D002.a.3.a", all(has("madeFor", "5A004.a", "5D002.c.3.a"), ANY_ACTIVITY)),
            program("5D002.a.3.b", all(has("madeFor", "5A004.b", "5D002.c.3.b"), ANY_ACTIVITY)),
            program("5D002.b", Cryptography.TOKEN).unless(Cryptography.TOKEN_NOTES),
            program("5D002.c.1", Cryptography.SOFTWARE_FEATURES)
                    .unless(Cryptography.OAM_SOFTWARE)
                    .unless(Cryptography.NOTES),
            program("5D002.c.2", any(DefeatingSecurity.CABLE_ALARM, DefeatingSecurity.LOW_EMANATION)),
            program("5D002.c.3.a", DefeatingSecurity.CRYPTANALYSIS),
            program("5D002.c.3.b", DefeatingSecurity.RAW_EXTRACTION)
                    .unless(release("5D002.c.3.b Note", SOFTWARE, yes("isIntrusionSoftware")))
                    .unless(DefeatingSecurity.EXTRACTION_NOTES));

    /// 5E002.a leaves out what defeats the authentication of devices (5A004.b and its software).
    static final List<Control> TECHNOLOGY_LINES = List.of(
            control(
                            "5E002.a",
                            TECHNOLOGY,
                            any(
                                    all(
                                            has(
                                                    "madeFor",
                                                    "5A002",
                                                    "5A003",
                                                    "5A004.a",
                                                    "5B002",
                                                    "5D002.a.1",
                                                    "5D002.a.2",
                                                    "5D002.a.3.a",
                                                    "5D002.c.1",
                                                    "5D002.c.2",
                                                    "5D002.c.3.a"),
                                            ANY_ACTIVITY),
                                    yes("securityEvaluationData"),
                                    // what a note takes out of 5A002 is no item of 5A002
                                    all(Cryptography.SOFTWARE_FEATURES, not(NOTED)),
                                    DefeatingSecurity.CABLE_ALARM,
                                    DefeatingSecurity.LOW_EMANATION,
                                    DefeatingSecurity.CRYPTANALYSIS))
                    .unless(Notes.TECHNOLOGY),
            control("5E002.b", TECHNOLOGY, Cryptography.TOKEN)
                    .unless(release(
                            "5A002.b Technical Note", yes("cryptographicActivation"), yes("targetReleasedByNote3")))
                    .unless(Notes.TECHNOLOGY));

    private SecurityTwins() {}

    private static Control program(String code, Condition when) {
        return control(code, SOFTWARE, when).unless(Notes.GSN_B, Notes.ACCOMPANIES_USER);
    }
}
