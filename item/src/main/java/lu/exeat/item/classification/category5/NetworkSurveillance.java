package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.not;

import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Surveillance of communications on IP networks, 5A001.j, and analysis for law enforcement, 5D001.e.
final class NetworkSurveillance {
    /// All six must be met. A firewall that looks at the application layer meets one of them.
    private static final Condition ALL_SIX = all(
            yes("carrierClassIpNetwork"),
            yes("applicationLayerAnalysis"),
            yes("extractsMetadataAndContent"),
            yes("indexes"),
            yes("designedSearchHardSelectors"),
            yes("designedRelationalMapping"));

    private static final Release COMMERCIAL =
            release("5A001.j Note", is("designedFor", "marketing", "QoS", "QoE"), yes("applicationLayerAnalysis"));

    static final Condition FEATURES = all(ALL_SIX, not(COMMERCIAL.when()));

    static final Control EQUIPMENT = control("5A001.j", TANGIBLE, ALL_SIX).unless(COMMERCIAL);

    /// Analysis of what came through a handover interface. The mediation device in the provider's network is excluded,
    /// the monitoring centre behind it is caught.
    static final Condition LAW_ENFORCEMENT_ANALYSIS = all(
            yes("speciallyDesignedForLawEnforcement"),
            yes("searchHardSelectors"),
            yes("handoverInterface"),
            yes("mapsRelationsOrMovement"));

    static final Release BILLING_AND_MEDIATION = release(
            "5D001.e Note",
            is("designedForBillingQosQoeMediationPayment", "billing", "QoS", "QoE", "mediation", "payment"));

    private NetworkSurveillance() {}
}
