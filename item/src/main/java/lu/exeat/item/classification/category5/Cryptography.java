package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.no;
import static lu.exeat.item.classification.tree.Ask.only;
import static lu.exeat.item.classification.tree.Ask.stated;
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

/// Cryptography for data confidentiality: 5A002, with the notes that take most of it out again.
final class Cryptography {
    /// Uses that are no cryptography for data confidentiality (Technical Note 1 to 5A002.a).
    private static final Release OTHER_USES = release(
            "5A002.a Technical Note 1",
            any(
                    only("cryptography.only", "other uses"),
                    yes("bankingOnly"),
                    yes("cryptography.lockedUntilActivation")));

    /// A described security algorithm (Technical Note 2). Where cryptography was stated and not a word on its strength,
    /// it is taken for strong: weaker than 57 bits is what someone would say.
    private static final Condition STRONG = any(
            above("cryptography.symmetricBits", "56"),
            above("cryptography.factorisationBits", "512"),
            above("cryptography.finiteFieldBits", "512"),
            above("cryptography.ellipticCurveBits", "112"),
            yes("cryptography.postQuantum"),
            not(any(
                    stated("cryptography.symmetricBits"),
                    stated("cryptography.factorisationBits"),
                    stated("cryptography.finiteFieldBits"),
                    stated("cryptography.ellipticCurveBits"))));

    static final Condition CONFIDENTIALITY = all(yes("cryptography.forConfidentiality"), STRONG);

    private static final Condition SECURITY = yes("informationSecurityPrimaryFunction");
    private static final Condition NETWORKING =
            all(not(SECURITY), any(yes("networkingPrimaryFunction"), is("productType", "gateway")));
    private static final Condition COMPUTING = all(
            not(SECURITY),
            not(any(yes("networkingPrimaryFunction"), is("productType", "gateway"))),
            any(yes("storageOrProcessingPrimaryFunction"), yes("generalPurposeServer"), is("productType", "computer")));
    private static final Condition OTHER_PURPOSE = not(any(
            SECURITY,
            yes("networkingPrimaryFunction"),
            yes("storageOrProcessingPrimaryFunction"),
            yes("generalPurposeServer"),
            is("productType", "gateway", "computer")));

    private static final Condition PUBLISHED = yes("publishedStandardsOnly");
    private static final Condition OAM = yes("cryptography.onlyOamPublished");

    /// Note 2 to 5A002.a; one letter is enough.
    private static final Release NOTE_TWO = release(
            "5A002.a Note 2",
            any(
                    yes("cryptography.smartCardOrReaderNote"), // a
                    yes("cryptography.phoneWithoutDirectEncryption"), // c
                    all(yes("cordlessPhoneWithoutEndToEndEncryption"), below("cordlessRangeM", "400")), // d
                    all(yes("customisedMassMarketDevice"), PUBLISHED), // e
                    all( // g
                            yes("civilRadioAccessNetworkUnit"),
                            no("userCanChangeCrypto"),
                            yes("selfInstall"),
                            yes("detailsAvailable"),
                            atMost("outputW", "0.1"),
                            atMost("concurrentUsers", "32")),
                    all(any(is("productType", "gateway"), yes("networkingPrimaryFunction")), OAM), // h
                    all( // i
                            any(yes("generalPurposeServer"), is("productType", "computer")),
                            any(all(PUBLISHED, only("cryptoPlace", "released places")), OAM)),
                    all( // j
                            yes("connectedCivilIndustryApplication"),
                            PUBLISHED,
                            no("userCanChangeCrypto"),
                            any(
                                    is("data", "non-arbitrary"),
                                    OAM,
                                    yes("limitedToOneCivilApplication"),
                                    yes("networkGearForSuchDevicesOnly")))));

    static final List<Release> NOTES = List.of(Notes.ACCOMPANIES_USER, OTHER_USES, NOTE_TWO, Notes.CRYPTOGRAPHY_NOTE);

    static final Condition QUANTUM = yes("quantumCryptography");
    static final Condition WIDEBAND_CODES = yes("cryptographyForUltraWidebandCodes");
    static final Condition SPREADING_CODE = all(yes("cryptographyForSpreadingCode"), not(WIDEBAND_CODES));

    /// An activation token (Technical Note to 5A002.b).
    static final Condition TOKEN = all(
            yes("cryptographicActivation"),
            any(
                    all(
                            any(
                                    has("turnsUnlistedItemInto", "5A002.a", "5D002.c.1"),
                                    is("turnsUnlistedItemInto", "5A002", "5D002.c", "5D002")),
                            no("targetReleasedByNote3")),
                    yes("unlocksMore5A002aFunctions")));

    static final List<Release> TOKEN_NOTES = List.of(
            release("5A002.b Technical Note", yes("cryptographicActivation"), yes("targetReleasedByNote3")),
            Notes.ACCOMPANIES_USER,
            Notes.CRYPTOGRAPHY_NOTE);

    static final List<Release> CRYPTO_ITEM_NOTES = List.of(Notes.ACCOMPANIES_USER, Notes.CRYPTOGRAPHY_NOTE);

    static final List<Control> CONTROLS = List.of(
            control("5A002.a.1", TANGIBLE, CONFIDENTIALITY, SECURITY).unless(NOTES),
            control("5A002.a.2", TANGIBLE, CONFIDENTIALITY, NETWORKING).unless(NOTES),
            control("5A002.a.3", TANGIBLE, CONFIDENTIALITY, COMPUTING).unless(NOTES),
            control("5A002.a.4", TANGIBLE, CONFIDENTIALITY, OTHER_PURPOSE, yes("cryptography.byPartListedAlone"))
                    .unless(NOTES),
            control("5A002.b", TANGIBLE, TOKEN).unless(TOKEN_NOTES),
            control("5A002.c", TANGIBLE, QUANTUM).unless(CRYPTO_ITEM_NOTES),
            control("5A002.d.1", TANGIBLE, WIDEBAND_CODES, above("bandwidthMhz", "500"))
                    .unless(CRYPTO_ITEM_NOTES),
            control("5A002.d.2", TANGIBLE, WIDEBAND_CODES, atLeast("fractionalBandwidthPct", "20"))
                    .unless(CRYPTO_ITEM_NOTES),
            control("5A002.e", TANGIBLE, SPREADING_CODE).unless(CRYPTO_ITEM_NOTES));

    /// What software does that acts like 5A002.a, .c, .d or .e.
    static final Condition SOFTWARE_FEATURES = any(
            CONFIDENTIALITY,
            QUANTUM,
            all(WIDEBAND_CODES, any(above("bandwidthMhz", "500"), atLeast("fractionalBandwidthPct", "20"))),
            SPREADING_CODE);

    static final Release OAM_SOFTWARE = release("5D002.c.1 Note", OAM, SOFTWARE);

    private Cryptography() {}
}
