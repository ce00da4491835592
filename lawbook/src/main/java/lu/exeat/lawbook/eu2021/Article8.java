package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.territory.CustomsTerritory;

/// Article 8 of Regulation (EU) 2021/821: technical assistance for listed items for a use of Article 4(1).
final class Article8 {
    /// Paragraph 3: what paragraphs 1 and 2 leave free. The exceptions are none to national rules.
    static final Condition FREE = any(
            all(in(DESTINATION, Destinations.EU001), not(in(TERRITORY, CustomsTerritory.PARTS_OUTSIDE))),
            in(RECIPIENT_RESIDENCE, Destinations.EU001),
            is(PUBLIC_DOMAIN, true),
            is(BASIC_RESEARCH, true),
            is(BY_MEMBER_STATE, true),
            is(FOR_ARMED_FORCES, true),
            is(MTCR_PURPOSE, true),
            is(MINIMUM_ASSISTANCE, true));

    /// The authority has informed the provider.
    static final Provision INFORMED = provision("reg/2021/821/art_8/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.TECHNICAL_ASSISTANCE, AnnexI.LISTED, Use.TOLD_OF_ANY))
            .unless(FREE)
            .then(AUTHORISATION_REQUIRED);

    /// The provider is aware: notify, and wait.
    static final Provision AWARE = provision("reg/2021/821/art_8/par_2")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.TECHNICAL_ASSISTANCE, AnnexI.LISTED, Use.AWARE_OF_ANY))
            .unless(FREE)
            .then(NOTIFICATION_REQUIRED);

    /// National law may extend paragraph 1 to items that are not listed.
    static final Provision NOT_LISTED = provision("reg/2021/821/art_8/par_4")
            .inForce(from(2021, 9, 9))
            .when(all(
                    Article2.TECHNICAL_ASSISTANCE,
                    Article2.DUAL_USE_NOT_LISTED,
                    Use.TOLD_OF_ANY,
                    National.rule(NATIONAL_ASSISTANCE_NON_LISTED)))
            .then(AUTHORISATION_REQUIRED);

    /// National law may require an authorisation on grounds for suspicion, listed or not.
    static final Provision SUSPICION = provision("reg/2021/821/art_8/par_5")
            .inForce(from(2021, 9, 9))
            .when(all(
                    Article2.TECHNICAL_ASSISTANCE,
                    Article2.DUAL_USE_ITEM,
                    Use.SUSPECTED_ANY,
                    National.rule(NATIONAL_ASSISTANCE_SUSPICION)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(INFORMED, AWARE, NOT_LISTED, SUSPICION);

    private Article8() {}
}
