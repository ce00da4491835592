package lu.exeat.lawbook.eu2009;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.eu2009.Regulation2009.IN_FORCE;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.National;
import lu.exeat.lawbook.eu2021.Use;

/// Article 5 of Regulation (EC) No 428/2009: brokering of listed items for weapons of mass destruction.
final class Article5 {
    /// The authority has informed the broker.
    static final Provision INFORMED = provision("reg/2009/428/art_5/par_1")
            .rule("informed")
            .inForce(IN_FORCE)
            .when(all(Article2.BROKERING, AnnexI.LISTED, Use.told(WMD)))
            .then(AUTHORISATION_REQUIRED);

    /// The broker is aware: notify, and wait.
    static final Provision AWARE = provision("reg/2009/428/art_5/par_1")
            .rule("aware")
            .inForce(IN_FORCE)
            .when(all(Article2.BROKERING, AnnexI.LISTED, Use.awareNotTold(WMD)))
            .then(NOTIFICATION_REQUIRED);

    /// National law may reach items that are not listed, and military end-use in embargoed countries.
    static final Provision EXTENSION = provision("reg/2009/428/art_5/par_2")
            .inForce(IN_FORCE)
            .when(all(
                    Article2.BROKERING,
                    lu.exeat.lawbook.eu2021.Article2.DUAL_USE_ITEM,
                    any(all(Use.told(WMD), not(AnnexI.LISTED)), all(Use.told(MILITARY), Use.EMBARGO)),
                    National.rule(NATIONAL_BROKERING_NON_LISTED)))
            .then(AUTHORISATION_REQUIRED);

    /// National law may require an authorisation on grounds for suspicion.
    static final Provision SUSPICION = provision("reg/2009/428/art_5/par_3")
            .inForce(IN_FORCE)
            .when(all(
                    Article2.BROKERING,
                    lu.exeat.lawbook.eu2021.Article2.DUAL_USE_ITEM,
                    Use.suspected(WMD),
                    National.rule(NATIONAL_BROKERING_SUSPICION)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(INFORMED, AWARE, EXTENSION, SUSPICION);

    private Article5() {}
}
