package lu.exeat.lawbook.transaction;

import lu.exeat.law.fact.FactName;

/// The facts that conditions test, by name: those of the vocabulary, and those that are derived from them.
///
/// A fact of the vocabulary that is absent can have any value. A `stated` fact is derived and always known: it is true
/// only where the document says so. Notes and exceptions that free only who claims them test those.
public final class FactNames {
    public static final FactName ACTIVITY = FactName.of("activity");
    public static final FactName AUTHORITY = FactName.of("authority");
    public static final FactName MEANS = FactName.of("means");
    public static final FactName DESTINATION = FactName.of("destination");
    public static final FactName TERRITORY = FactName.of("territory");
    public static final FactName PURCHASING_COUNTRY = FactName.of("purchasingCountry");
    public static final FactName ARMS_EMBARGO = FactName.of("armsEmbargo");
    public static final FactName CUSTOMS_PROCEDURE = FactName.of("customsProcedure");
    public static final FactName ACCESSIBLE_OUTSIDE = FactName.of("accessibleOutsideUnion");
    public static final FactName VOICE_DESCRIBES_TECHNOLOGY = FactName.of("voiceDescribesTechnology");
    public static final FactName RECIPIENT_IN_UNION = FactName.of("recipientInUnion");
    public static final FactName RECIPIENT_RESIDENCE = FactName.of("recipientResidence");

    public static final FactName LIST = FactName.of("items.list");
    public static final FactName CODE = FactName.of("items.code");
    public static final FactName NATURE = FactName.of("nature");
    public static final FactName DUAL_USE = FactName.of("dualUse");
    public static final FactName CYBER_SURVEILLANCE = FactName.of("items.cyberSurveillance");
    public static final FactName PUBLIC_DOMAIN = FactName.of("items.publicDomain");
    public static final FactName BASIC_RESEARCH = FactName.of("items.basicScientificResearch");
    public static final FactName PATENT_MINIMUM = FactName.of("patentMinimum");
    public static final FactName MINIMUM_NECESSARY = FactName.of("minimumNecessary");
    public static final FactName RETAIL_SELF_INSTALL = FactName.of("retailSelfInstall");
    public static final FactName CRYPTO_MASS_MARKET = FactName.of("cryptoMassMarket");
    public static final FactName ACCOMPANYING_PERSONAL_USE = FactName.of("accompanyingPersonalUse");
    public static final FactName PRINCIPAL_ELEMENT = FactName.of("principalElement");
    public static final FactName UNION_GOODS = FactName.of("items.unionGoods");
    public static final FactName ANNEX_IV = FactName.of("annexIV");
    public static final FactName ANNEX_IV_EXEMPTION = FactName.of("annexIVExemption");

    public static final FactName WMD = FactName.of("endUse.wmd");
    public static final FactName MILITARY = FactName.of("endUse.military");
    public static final FactName MILITARY_PARTS = FactName.of("endUse.militaryParts");
    public static final FactName HUMAN_RIGHTS = FactName.of("endUse.humanRights");
    public static final FactName OTHER_LIST_USE = FactName.of("endUse.otherMemberStateList");
    public static final FactName MILITARY_KIND = FactName.of("militaryEndUseKind");
    public static final FactName PARENT_ORIGIN = FactName.of("parentItemOrigin");
    public static final FactName SECURITY_USE = FactName.of("securityEndUse");
    public static final FactName RIGHTS_VIOLATION = FactName.of("rightsViolation");
    public static final FactName SECURITY_SERVICE = FactName.of("securityServiceConsignee");
    public static final FactName KNOWN_RE_EXPORT = FactName.of("knownReExportTo");
    public static final FactName FREE_ZONE = FactName.of("freeZone");
    public static final FactName BARRED = FactName.of("ga.barred");

    public static final FactName ITEMS_LOCATION = FactName.of("brokering.itemsLocation");
    public static final FactName ANCILLARY_ONLY = FactName.of("brokering.ancillaryOnly");
    public static final FactName FROM_UNION = FactName.of("brokering.fromUnion");
    public static final FactName BROKER_RESIDENT = FactName.of("brokering.residentInMemberState");
    public static final FactName MINIMUM_ASSISTANCE = FactName.of("assistance.exportAuthorisedMinimum");
    public static final FactName BY_MEMBER_STATE = FactName.of("assistance.memberStateAuthority");
    public static final FactName FOR_ARMED_FORCES = FactName.of("assistance.memberStateArmedForces");
    public static final FactName MTCR_PURPOSE = FactName.of("assistance.mtcrPurpose");
    public static final FactName TRANSIT_DECISION = FactName.of("transit.authorityDecision");
    public static final FactName OTHER_LIST_PUBLISHED = FactName.of("otherListPublished");
    public static final FactName SANCTIONS_CLEARED = FactName.of("sanctions.cleared");
    public static final FactName FINAL_DESTINATION_OUTSIDE = FactName.of("transfer.finalDestinationOutsideKnown");
    public static final FactName FINAL_DESTINATION = FactName.of("transfer.finalDestination");
    public static final FactName PROCESSING_THERE = FactName.of("transfer.processingThere");
    public static final FactName GENERAL_OR_GLOBAL_COVERS = FactName.of("transfer.generalOrGlobalCovers");

    public static final FactName NATIONAL_SUSPICION_4 = FactName.of("national.suspicionArt4");
    public static final FactName NATIONAL_SUSPICION_5 = FactName.of("national.suspicionArt5");
    public static final FactName NATIONAL_BROKERING_NON_LISTED = FactName.of("national.brokeringNonListed");
    public static final FactName NATIONAL_BROKERING_SUSPICION = FactName.of("national.brokeringSuspicion");
    public static final FactName NATIONAL_TRANSIT_NON_LISTED = FactName.of("national.transitNonListed");
    public static final FactName NATIONAL_ASSISTANCE_NON_LISTED = FactName.of("national.assistanceNonListed");
    public static final FactName NATIONAL_ASSISTANCE_SUSPICION = FactName.of("national.assistanceSuspicion");
    public static final FactName NATIONAL_LIST = FactName.of("national.art9Listed");
    public static final FactName NATIONAL_TRANSFER = FactName.of("national.transferArt11");

    public static final FactName LU_MILITARY_EQUIPMENT = FactName.of("lu.militaryEquipment");
    public static final FactName LU_SECURITY_OR_RIGHTS = FactName.of("lu.securityOrHumanRights");
    public static final FactName LU_PASSAGE_ONLY = FactName.of("lu.passageOnly");
    public static final FactName LU_BOTH_PUBLIC = FactName.of("lu.bothPublicOrArmedForces");
    public static final FactName LU_ORGANISATION = FactName.of("lu.deliveryByIntergovernmentalOrganisation");
    public static final FactName LU_PROGRAMME = FactName.of("lu.armamentCooperationProgramme");
    public static final FactName LU_ENVIRONMENTAL = FactName.of("lu.environmentalModificationTechnique");
    public static final FactName LU_CIRCUMVENTION = FactName.of("lu.circumvention");
    public static final FactName LU_TORTURE_ANNEX = FactName.of("lu.tortureAnnex");
    public static final FactName LU_MUSEUM = FactName.of("lu.museumDisplay");
    public static final FactName LU_MEASURES = FactName.of("lu.restrictiveMeasuresOnCountry");
    public static final FactName LU_INTANGIBLE = FactName.of("lu.intangibleTransfer");
    public static final FactName FROM = FactName.of("from");

    /// Derived: the destination, or [#NOT_GIVEN].
    public static final FactName STATED_DESTINATION = FactName.of("stated.destination");

    /// Derived: how the arms embargo is known, `BY_LIST` where the document does not say.
    public static final FactName STATED_EMBARGO = FactName.of("stated.armsEmbargo");

    public static final FactName STATED_ENCRYPTED = stated("encryptedKeyInUnion");
    public static final FactName STATED_NO_ACCESS = stated("noAccessFromOutside");
    public static final FactName STATED_SERVER_IN_UNION = stated("serverInUnion");
    public static final FactName STATED_ACCESSIBLE = stated("accessibleOutsideUnion");
    public static final FactName STATED_RECIPIENT_IN_UNION = stated("recipientInUnion");
    /// Derived: false only where the recipient is said not to be in the Union.
    public static final FactName STATED_RECIPIENT_PERHAPS_INSIDE = stated("recipientPerhapsInUnion");

    public static final FactName STATED_DESTINATION_CHANGED = stated("transit.destinationChanged");
    public static final FactName STATED_PUBLIC_DOMAIN = stated("publicDomain");
    public static final FactName STATED_BASIC_RESEARCH = stated("basicScientificResearch");
    public static final FactName STATED_PATENT_MINIMUM = stated("patentMinimum");
    public static final FactName STATED_MINIMUM_NECESSARY = stated("minimumNecessary");
    public static final FactName STATED_RETAIL = stated("retailSelfInstall");
    public static final FactName STATED_MASS_MARKET = stated("cryptoMassMarket");
    public static final FactName STATED_PERSONAL_USE = stated("accompanyingPersonalUse");
    public static final FactName STATED_PRINCIPAL_ELEMENT = stated("principalElement");
    public static final FactName STATED_UNCLEARED = stated("sanctions.notCleared");
    public static final FactName STATED_MEASURES_ELSEWHERE = stated("measuresOnOtherCountry");
    /// Derived: where the items of a broker lie, or [#NOT_GIVEN].
    public static final FactName STATED_ITEMS_LOCATION = stated("brokering.itemsLocation");

    /// Derived: from where the items leave, or [#NOT_GIVEN].
    public static final FactName STATED_FROM = stated("from");

    public static final FactName STATED_PASSAGE_ONLY = stated("lu.passageOnly");
    public static final FactName STATED_BOTH_PUBLIC = stated("lu.bothPublicOrArmedForces");
    public static final FactName STATED_ORGANISATION = stated("lu.deliveryByIntergovernmentalOrganisation");
    public static final FactName STATED_PROGRAMME = stated("lu.armamentCooperationProgramme");
    /// Derived: the annex of Regulation (EU) 2019/125, `NONE` where the document names none.
    public static final FactName STATED_TORTURE_ANNEX = stated("lu.tortureAnnex");

    public static final FactName STATED_MILITARY_TECHNOLOGY = stated("militaryTechnology");
    public static final FactName STATED_NOT_TECHNOLOGY = stated("notTechnology");

    /// Derived: the parent item left the State whose authority is competent.
    public static final FactName PARENT_FROM_AUTHORITY = FactName.of("derived.parentItemFromAuthority");

    /// Derived, an item's: Luxembourg's intangible transfer of technology takes place.
    public static final FactName LU_TRANSFERS_TECHNOLOGY = FactName.of("derived.lu.intangibleTransfer");

    /// Derived: what is known of security or human rights, for dual-use items off the list.
    public static final FactName LU_SAFEGUARDS = FactName.of("derived.lu.securityOrHumanRights");

    /// Open whatever the document says: a person must appreciate it.
    public static final FactName APPRECIATION_EMBARGO = FactName.of("open.embargoOnGroups");

    /// Open whatever the document says: whether an item belongs to the part of an entry that an annex covers.
    public static final FactName APPRECIATION_COVERAGE = FactName.of("open.coveredInPart");

    public static final FactName APPRECIATION_ENCRYPTED = FactName.of("open.encryptedStorage");

    /// Open whatever the document says: whether a form that Luxembourg prescribes stands for a duty to apply.
    public static final FactName APPRECIATION_TRANSFER_FORM = FactName.of("open.transferForm");

    /// Open whatever the document says: whether an authority had the power for what it has decided.
    public static final FactName APPRECIATION_POWER = FactName.of("open.powerToDecide");

    /// Open whatever the document says: the law is not encoded.
    public static final FactName NOT_READ_EMBARGO = FactName.of("open.embargoNotRead");

    public static final FactName NOT_ENCODED_MEASURES = FactName.of("open.restrictiveMeasures");
    public static final FactName NOT_ENCODED_DEFENCE = FactName.of("open.defenceLaw");
    public static final FactName NOT_ENCODED_LUXEMBOURG = FactName.of("open.luxembourgNationalPart");
    public static final FactName NOT_ENCODED_DATE = FactName.of("open.lawOfDate");

    /// Derived: the customs procedure, or [#NOT_GIVEN].
    public static final FactName STATED_PROCEDURE = stated("customsProcedure");

    /// Derived: what the authority has decided of a transit, or [#NOT_GIVEN].
    public static final FactName STATED_TRANSIT_DECISION = stated("transit.authorityDecision");

    /// Derived: false only where national law is said to have no rule on transit of what is not listed.
    public static final FactName STATED_TRANSIT_RULE = stated("national.transitNonListed");

    /// The word of a `stated` fact that was not given.
    public static final String NOT_GIVEN = "NOT_GIVEN";

    /// The word of a destination that was not given for an act within the Union.
    public static final String WITHIN_UNION = "WITHIN_UNION";

    public static final String BY_LIST = "BY_LIST";

    private FactNames() {}

    private static FactName stated(String name) {
        return FactName.of("stated." + name);
    }
}
