package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.no;
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

/// What defeats information security, 5A004, and non-cryptographic security, 5A003.
final class DefeatingSecurity {
    static final Condition CABLE_ALARM = yes("detectsCableIntrusionAtPhysicalLayer");
    static final Condition LOW_EMANATION = yes("reducesCompromisingEmanationsBeyondEmc");

    /// Made to defeat cryptographic mechanisms, also by reverse engineering.
    static final Condition CRYPTANALYSIS = yes("performsCryptanalysis");

    /// Both at once: raw data out of a device, and past its authentication to get them.
    static final Condition RAW_EXTRACTION = all(
            any(
                    yes("extractsRawDataAndBypassesAuthentication"),
                    all(yes("extractsRawData"), yes("circumventsAuthentication"))),
            no("is4A005"),
            not(CRYPTANALYSIS));

    static final List<Release> EXTRACTION_NOTES = List.of(
            release(
                    "5A004.b Note 1",
                    any(yes("extractsRawData"), yes("extractsRawDataAndBypassesAuthentication")),
                    yes("designedForDeviceDevelopment")),
            release(
                    "5A004.b Note 2",
                    has(
                            "only",
                            "logical extraction",
                            "chip-off",
                            "jtag",
                            "jail-breaking",
                            "rooting",
                            "debugger",
                            "hypervisor")));

    static final List<Control> CONTROLS = List.of(
            control("5A003.a", TANGIBLE, CABLE_ALARM).unless(Notes.ACCOMPANIES_USER),
            control("5A003.b", TANGIBLE, LOW_EMANATION).unless(Notes.ACCOMPANIES_USER),
            control("5A004.a", TANGIBLE, CRYPTANALYSIS).unless(Notes.ACCOMPANIES_USER),
            control("5A004.b", TANGIBLE, RAW_EXTRACTION)
                    .unless(EXTRACTION_NOTES)
                    .unless(Notes.ACCOMPANIES_USER));

    private DefeatingSecurity() {}
}
