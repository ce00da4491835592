package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;

/// Article 6 of Regulation (EU) 2021/821: brokering of listed items for a use of Article 4(1). Human rights are none.
final class Article6 {
    /// The authority has informed the broker.
    static final Provision INFORMED = provision("reg/2021/821/art_6/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.BROKERING, AnnexI.LISTED, Use.TOLD_OF_ANY))
            .then(AUTHORISATION_REQUIRED);

    /// The broker is aware: notify, and wait.
    static final Provision AWARE = provision("reg/2021/821/art_6/par_2")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.BROKERING, AnnexI.LISTED, Use.AWARE_OF_ANY))
            .then(NOTIFICATION_REQUIRED);

    /// National law may extend paragraph 1 to items that are not listed.
    static final Provision NOT_LISTED = provision("reg/2021/821/art_6/par_3")
            .inForce(from(2021, 9, 9))
            .when(all(
                    Article2.BROKERING,
                    Article2.DUAL_USE_NOT_LISTED,
                    Use.TOLD_OF_ANY,
                    National.rule(NATIONAL_BROKERING_NON_LISTED)))
            .then(AUTHORISATION_REQUIRED);

    /// National law may require an authorisation on grounds for suspicion, listed or not.
    static final Provision SUSPICION = provision("reg/2021/821/art_6/par_4")
            .inForce(from(2021, 9, 9))
            .when(all(
                    Article2.BROKERING,
                    Article2.DUAL_USE_ITEM,
                    Use.SUSPECTED_ANY,
                    National.rule(NATIONAL_BROKERING_SUSPICION)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(INFORMED, AWARE, NOT_LISTED, SUSPICION);

    private Article6() {}
}
