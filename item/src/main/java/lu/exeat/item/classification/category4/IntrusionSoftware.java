package lu.exeat.item.classification.category4;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.denied;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Notes;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// What makes, steers or delivers intrusion software: 4A005, 4D004, 4E001.c.
///
/// Intrusion software itself is no line of the list; it is only what these lines speak of.
public final class IntrusionSoftware {
    /// The functions of 4A005 and 4D004. It must be made for them: whoever says of a compiler or a web server that it
    /// is
    /// not, is free; silence on it is no such word.
    public static final Condition FEATURES = all(
            any(
                    yes("generatesIntrusionSoftware"),
                    yes("commandsOrControlsIntrusionSoftware"),
                    yes("deliversIntrusionSoftware")),
            not(denied("speciallyDesigned")));

    /// Asset tracking that maker, administrator or user installed, debuggers and rights management are no intrusion
    /// software, unless someone said in so many words that it is.
    private static final Release NO_INTRUSION_SOFTWARE = release(
            "definition of intrusion software",
            no("isIntrusionSoftware"),
            any(
                    all(
                            is("purpose", "asset tracking and recovery"),
                            is("installedBy", "maker", "administrator", "user")),
                    is(
                            "intrusionSoftwareException",
                            "debugger or hypervisor",
                            "reverse engineering tool",
                            "digital rights management")));

    private static final Release UPDATER =
            release("4D004 Note", yes("requiresOwnerAuthorisation"), no("resultIsIntrusionOr4D004Software"));

    /// Note 1 to 4E001; the authority may ask for proof (Note 2). It speaks of .a and .c only.
    static final Release DISCLOSURE_OR_RESPONSE = release(
            "4E001 Note 1",
            any(
                    all(is("purpose", "vulnerability disclosure"), yes("recipientResponsibleForFix")),
                    all(is("purpose", "cyber incident response"), yes("recipientCoordinatesRemediation"))));

    static final Control EQUIPMENT = control("4A005", TANGIBLE, FEATURES).unless(NO_INTRUSION_SOFTWARE);

    static final Control PROGRAM = control("4D004", SOFTWARE, FEATURES)
            .unless(UPDATER, NO_INTRUSION_SOFTWARE)
            .unless(Notes.SOFTWARE);

    static final Control DEVELOPMENT = control(
                    "4E001.c",
                    TECHNOLOGY,
                    any(
                            yes("technologyForDevelopmentOfIntrusionSoftware"),
                            all(has("madeFor", "intrusion software"), has("madeForActivity", "development"))))
            .unless(DISCLOSURE_OR_RESPONSE)
            .unless(Notes.TECHNOLOGY);

    private IntrusionSoftware() {}
}
