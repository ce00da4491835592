package lu.exeat.lawbook.eu2009;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.eu2009.Regulation2009.IN_FORCE;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.National;
import lu.exeat.lawbook.eu2021.Use;

/// Article 4 of Regulation (EC) No 428/2009: items that are on no list, for weapons of mass destruction, for military
/// end-use under an embargo, or as parts of unlawfully exported military items.
final class Article4 {
    private static final Condition EXPORT_OFF_THE_LIST =
            all(Article2.EXPORT, lu.exeat.lawbook.eu2021.Article2.DUAL_USE_NOT_LISTED);

    /// Told of a use for weapons of mass destruction.
    static final Provision MASS_DESTRUCTION = provision("reg/2009/428/art_4/par_1")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OFF_THE_LIST, Use.told(WMD)))
            .then(AUTHORISATION_REQUIRED);

    /// Told of a military end-use; the buyer's or the destination country is under an arms embargo.
    static final Provision MILITARY_END_USE = provision("reg/2009/428/art_4/par_2")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OFF_THE_LIST, Use.told(MILITARY), Use.EMBARGO))
            .then(AUTHORISATION_REQUIRED);

    /// Told of a use as parts of military items that left the territory of that same Member State unlawfully.
    static final Provision PARTS = provision("reg/2009/428/art_4/par_3")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OFF_THE_LIST, Use.told(MILITARY_PARTS), is(PARENT_FROM_AUTHORITY, true)))
            .then(AUTHORISATION_REQUIRED);

    /// Aware that items are intended for such a use: notify, and wait.
    static final Provision AWARE = provision("reg/2009/428/art_4/par_4")
            .inForce(IN_FORCE)
            .when(all(
                    EXPORT_OFF_THE_LIST,
                    any(
                            Use.awareNotTold(WMD),
                            all(Use.awareNotTold(MILITARY), Use.MILITARY_END_USE, Use.EMBARGO),
                            all(Use.awareNotTold(MILITARY_PARTS), is(PARENT_FROM_AUTHORITY, true)))))
            .then(NOTIFICATION_REQUIRED);

    /// National law may require an authorisation on grounds for suspicion of a use of paragraph 1.
    static final Provision SUSPICION = provision("reg/2009/428/art_4/par_5")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OFF_THE_LIST, Use.suspected(WMD), National.rule(NATIONAL_SUSPICION_4)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(MASS_DESTRUCTION, MILITARY_END_USE, PARTS, AWARE, SUSPICION);

    private Article4() {}
}
