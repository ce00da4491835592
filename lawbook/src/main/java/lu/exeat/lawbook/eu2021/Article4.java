package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;

/// Article 4 of Regulation (EU) 2021/821: dual-use items that are on no list, for weapons of mass destruction, for
/// military end-use under an embargo, or as parts of unlawfully exported military items.
final class Article4 {
    private static final Condition EXPORT_OFF_THE_LIST = all(Article2.EXPORT, Article2.DUAL_USE_NOT_LISTED);

    /// Told of a use for chemical, biological or nuclear weapons, or missiles able to carry them.
    static final Provision MASS_DESTRUCTION = provision("reg/2021/821/art_4/par_1/pnt_a")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OFF_THE_LIST, Use.told(WMD)))
            .then(AUTHORISATION_REQUIRED);

    /// Told of a military end-use; the buyer's or the destination country is under an arms embargo.
    static final Provision MILITARY_END_USE = provision("reg/2021/821/art_4/par_1/pnt_b")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OFF_THE_LIST, Use.told(MILITARY), Use.EMBARGO))
            .then(AUTHORISATION_REQUIRED);

    /// Told of a use as parts of military items that left a Member State without or against an authorisation.
    static final Provision PARTS = provision("reg/2021/821/art_4/par_1/pnt_c")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OFF_THE_LIST, Use.told(MILITARY_PARTS)))
            .then(AUTHORISATION_REQUIRED);

    /// Aware that items are intended for such a use: notify, and wait.
    static final Provision AWARE = provision("reg/2021/821/art_4/par_2")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OFF_THE_LIST, Use.AWARE_OF_ANY))
            .then(NOTIFICATION_REQUIRED);

    /// National law may require an authorisation on grounds for suspicion.
    static final Provision SUSPICION = provision("reg/2021/821/art_4/par_3")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OFF_THE_LIST, Use.SUSPECTED_ANY, National.rule(NATIONAL_SUSPICION_4)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(MASS_DESTRUCTION, MILITARY_END_USE, PARTS, AWARE, SUSPICION);

    private Article4() {}
}
