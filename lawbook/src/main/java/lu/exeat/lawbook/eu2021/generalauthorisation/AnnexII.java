package lu.exeat.lawbook.eu2021.generalauthorisation;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.lawbook.eu2021.generalauthorisation.Covered.*;
import static lu.exeat.lawbook.transaction.FactNames.NATURE;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Validity;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article2;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation.Requirement;

/// Annex II of Regulation (EU) 2021/821 by section, and Annexes IIa to IIf of Regulation (EC) No 428/2009 before it.
public final class AnnexII {
    private static final Validity NEW = Validity.from(2021, 9, 9);
    private static final Validity OLD = Validity.from(2009, 8, 27).through(2021, 9, 8);

    private static final List<String> AFTER_FIRST_USE = List.of("GA_DECLARE_AT_CUSTOMS", "GA_NOTIFY_WITHIN_30_DAYS");

    private static final Requirement AN_EXPORT = new Requirement("notAnExport", Article2.EXPORT);
    private static final Requirement LISTED = new Requirement("notListed", AnnexI.LISTED);
    private static final Requirement BARRED = new Requirement("barred", NOT_BARRED);
    private static final Requirement FREE_ZONE = new Requirement("freeZone", NO_FREE_ZONE);
    private static final Requirement WMD = new Requirement("wmd", NOT_FOR_WMD);
    private static final Requirement PARTS = new Requirement("militaryParts", NOT_AS_PARTS);
    private static final Requirement MILITARY_THERE = new Requirement("militaryEmbargo", NOT_MILITARY_THERE);
    private static final Requirement MILITARY = new Requirement("militaryEmbargo", NOT_MILITARY);
    private static final Requirement SECTION_I = new Requirement("itemExcluded", NOT_SECTION_I);
    private static final Requirement RIGHTS = new Requirement("rightsViolation", NO_RIGHTS_VIOLATION);
    private static final Requirement SECURITY_USE = new Requirement("securityUse", NO_SECURITY_USE);
    private static final Requirement SECURITY_SERVICE = new Requirement("securityService", NO_SECURITY_SERVICE);

    /// All versions of all authorisations, in the order of their codes.
    public static final List<GeneralAuthorisation> ALL = List.of(
            authorisation("EU001", "A", NEW, AFTER_FIRST_USE, eu001(), PARTS),
            old("EU001", "a", eu001()),
            authorisation("EU002", "B", NEW, AFTER_FIRST_USE, eu002(), PARTS),
            old("EU002", "b", eu002(), PARTS),
            authorisation("EU003", "C", NEW, AFTER_FIRST_USE, eu003(), PARTS),
            old("EU003", "c", eu003(), PARTS),
            authorisation("EU004", "D", NEW, AFTER_FIRST_USE, eu004(), PARTS),
            old("EU004", "d", eu004(), PARTS),
            authorisation("EU005", "E", NEW, AFTER_FIRST_USE, eu005(), PARTS),
            old("EU005", "e", eu005(), PARTS),
            authorisation("EU006", "F", NEW, AFTER_FIRST_USE, eu006(), PARTS),
            old("EU006", "f", eu006(), PARTS),
            authorisation(
                    "EU007",
                    "G",
                    NEW,
                    List.of(
                            "GA_REGISTER_BEFORE_FIRST_USE",
                            "GA_NOTIFY_30_DAYS_BEFORE",
                            "GA_REPORT_YEARLY",
                            "GA_ICP",
                            "GA_DECLARE_AT_CUSTOMS"),
                    eu007(),
                    PARTS),
            authorisation(
                    "EU008",
                    "H",
                    NEW,
                    List.of("GA_REGISTER_BEFORE_FIRST_USE", "GA_NOTIFY_10_DAYS_BEFORE", "GA_DECLARE_AT_CUSTOMS"),
                    eu008(),
                    PARTS));

    private AnnexII() {}

    private static GeneralAuthorisation authorisation(
            String code,
            String section,
            Validity days,
            List<String> duties,
            List<Requirement> own,
            Requirement... more) {
        List<Requirement> requirements = new ArrayList<>(List.of(AN_EXPORT, LISTED));
        requirements.addAll(own);
        requirements.addAll(List.of(more));
        requirements.add(WMD);
        requirements.add(BARRED);
        return new GeneralAuthorisation(code, "reg/2021/821/anx_II/sec_" + section, days, requirements, duties);
    }

    private static GeneralAuthorisation old(String code, String letter, List<Requirement> own, Requirement... more) {
        GeneralAuthorisation like = authorisation(code, "A", OLD, AFTER_FIRST_USE, own, more);
        List<Requirement> requirements = new ArrayList<>(like.requirements());
        requirements.set(0, new Requirement("notAnExport", lu.exeat.lawbook.eu2009.Regulation2009.EXPORT));
        return new GeneralAuthorisation(code, "reg/2009/428/anx_II" + letter, OLD, requirements, AFTER_FIRST_USE);
    }

    private static Requirement need(String fact, boolean value) {
        return new Requirement("condition", is(FactName.of(fact), value));
    }

    private static Requirement to(Condition destination) {
        return new Requirement("destinationNotCovered", destination);
    }

    private static Requirement items(Condition covered) {
        return new Requirement("itemNotCovered", covered);
    }

    private static Requirement reExport(Condition none) {
        return new Requirement("knownReExport", none);
    }

    /// Australia, Canada, Iceland, Japan, New Zealand, Norway, Switzerland, the United Kingdom, the United States.
    private static List<Requirement> eu001() {
        return List.of(SECTION_I, to(destinationOfEu001()), MILITARY_THERE, FREE_ZONE);
    }

    /// Certain items to certain destinations. The entry as it stands on the day counts.
    private static List<Requirement> eu002() {
        return List.of(items(codes("EU002")), to(destination("EU002")), MILITARY_THERE, FREE_ZONE);
    }

    /// After repair or replacement. Not for software and technology.
    private static List<Requirement> eu003() {
        return List.of(
                SECTION_I,
                new Requirement("itemExcluded", all(GOODS, not(codes("EU003-excluded")))),
                to(destinationOrFrenchTerritory("EU003")),
                need("eu003.reimportedForRepair", true),
                need("eu003.withinFiveYears", true),
                need("eu003.originalEndUser", true),
                need("eu003.unchanged", true),
                need("eu003.initialAuthorisationValid", true),
                need("eu003.endUseDiffers", false),
                MILITARY,
                FREE_ZONE);
    }

    /// For exhibition or fair. Software only as needed to run the equipment there, which a person must see.
    private static List<Requirement> eu004() {
        return List.of(
                SECTION_I,
                new Requirement(
                        "itemExcluded",
                        all(
                                Condition.any(
                                        GOODS,
                                        all(
                                                is(NATURE, "SOFTWARE"),
                                                is(
                                                        lu.exeat.lawbook.transaction.FactNames.APPRECIATION_COVERAGE,
                                                        true))),
                                not(codes("EU004-excluded")))),
                to(destinationOrFrenchTerritory("EU004")),
                need("eu004.fair", true),
                need("eu004.backWithin120Days", true),
                need("eu004.returnGuaranteed", true),
                need("eu004.privateShowing", false),
                need("eu004.saleOrLease", false),
                need("eu004.classified", false),
                need("eu004.exporterKeepsControl", true),
                MILITARY,
                FREE_ZONE);
    }

    /// Telecommunications.
    private static List<Requirement> eu005() {
        return List.of(
                items(coveredOrInPart("EU005")),
                to(destination("EU005")),
                RIGHTS,
                reExport(noReExportBeyond("EU005")),
                MILITARY,
                FREE_ZONE);
    }

    /// Chemicals.
    private static List<Requirement> eu006() {
        return List.of(
                items(codes("EU006")),
                to(destination("EU006")),
                reExport(noReExportBeyond("EU006")),
                MILITARY,
                FREE_ZONE);
    }

    /// Software and technology within a group. A free zone is no bar.
    private static List<Requirement> eu007() {
        return List.of(
                SECTION_I,
                new Requirement("goods", oneOf(NATURE, "SOFTWARE", "TECHNOLOGY")),
                new Requirement(
                        "cyberRelated",
                        all(not(settledBy("EU007-excluded")), is(FactName.of("eu007.cyberRelated"), false))),
                to(destination("EU007")),
                need("eu007.whollyOwned", true),
                need("eu007.parentsInUnionOrEu001", true),
                need("eu007.guarantee", true),
                need("eu007.commercialDevelopmentOnly", true),
                need("eu007.completeControl", true),
                need("eu007.returnAndDelete", true),
                need("eu007.icp", true),
                SECURITY_USE,
                RIGHTS,
                SECURITY_SERVICE,
                reExport(noReExportBeyondFriends()));
    }

    /// Encryption.
    private static List<Requirement> eu008() {
        return List.of(
                items(coveredOrInPart("EU008")),
                to(destinationOfEu008()),
                need("eu008.publishedStandards", true),
                need("eu008.governmentStandard", false),
                need("eu008.userCanChangeCrypto", false),
                need("eu008.restrictedApproval", false),
                need("eu008.otherEntry", false),
                SECURITY_USE,
                RIGHTS,
                SECURITY_SERVICE,
                reExport(noReExportToExcluded()),
                FREE_ZONE);
    }
}
