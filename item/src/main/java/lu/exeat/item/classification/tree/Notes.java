package lu.exeat.item.classification.tree;

import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Release.release;

import java.util.List;
import lu.exeat.law.condition.Condition;

/// The general notes of Annex I that release software and technology in many entries.
public final class Notes {
    /// General Software Note, b: in the public domain. It holds in category 5 part 2 as well.
    public static final Release GSN_B = release("GSN b", yes("software.publicDomain"));

    /// General Software Note, a: from stock at retail, and installed by the user. Not in category 5 part 2.
    public static final Release GSN_A = release("GSN a", yes("software.retailFromStock"), yes("selfInstall"));

    /// General Software Note, c, and the Nuclear Software Note. Not in category 5 part 2.
    public static final Release GSN_C = release("GSN c", yes("software.minimumObjectCodeForLicensedItem"));

    /// General Technology Note.
    public static final Release GTN = release(
            "GTN",
            new Condition.Any(List.of(
                    yes("technology.publicDomain"),
                    yes("technology.basicScientificResearch"),
                    yes("technology.minimumForPatentApplication"),
                    yes("technology.minimumForInstallOperateMaintainRepair"))));

    /// What releases software of categories 1 to 9 but for category 5 part 2.
    public static final List<Release> SOFTWARE = List.of(GSN_A, GSN_B, GSN_C);

    /// What releases technology.
    public static final List<Release> TECHNOLOGY = List.of(GTN);

    /// Category 5 part 2, Note 2: what goes with its user for personal use.
    public static final Release ACCOMPANIES_USER = release("Category 5 Part 2 Note 2", yes("accompaniesUser"));

    /// The Cryptography Note: sold to the public as it stands, or a part of what is.
    public static final Release CRYPTOGRAPHY_NOTE = release(
            "Category 5 Part 2 Note 3",
            new Condition.Any(List.of(
                    Condition.all(
                            yes("retailWithoutRestriction"),
                            no("userCanChangeCrypto"),
                            yes("selfInstall"),
                            yes("detailsAvailable"),
                            yes("wideInterest"),
                            yes("priceKnownBeforePurchase")),
                    yes("cryptographyNote.componentOfMassMarketItem"))));

    private Notes() {}
}
