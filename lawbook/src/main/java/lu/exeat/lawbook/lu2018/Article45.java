package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.IN_FORCE;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article2;
import lu.exeat.lawbook.eu2021.Use;

/// Article 45 of the law of 27 June 2018: suspicion about dual-use items that Annex I does not list.
///
/// Written for Regulation (EC) No 428/2009 and read as enacted in 2018. Suspicion leads to a licence at once, knowledge
/// to a notification: two sources report it alike.
final class Article45 {
    private static final Condition EXPORT_OFF_THE_LIST =
            all(LUXEMBOURG, Article2.EXPORT, is(LIST, "DUAL_USE"), not(AnnexI.LISTED));

    /// Suspicion of a use for mass destruction. Not of military end-use or parts.
    static final Provision MASS_DESTRUCTION = provision("lu/loi/2018/06/27/art_45/par_1")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OFF_THE_LIST, Use.onlySuspected(WMD)))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Suspicion that national or external security or the safeguarding of human rights is affected.
    static final Provision SAFEGUARDS = provision("lu/loi/2018/06/27/art_45/par_2")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OFF_THE_LIST, Use.onlySuspected(LU_SAFEGUARDS)))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Knowledge of the same.
    static final Provision SAFEGUARDS_AWARE = provision("lu/loi/2018/06/27/art_45/par_2")
            .rule("aware")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OFF_THE_LIST, Use.aware(LU_SAFEGUARDS)))
            .unverified()
            .then(NOTIFICATION_REQUIRED);

    static final List<Provision> ALL = List.of(MASS_DESTRUCTION, SAFEGUARDS, SAFEGUARDS_AWARE);

    private Article45() {}
}
