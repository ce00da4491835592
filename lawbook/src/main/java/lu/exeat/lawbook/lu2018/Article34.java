package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.IN_FORCE;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.Article2;
import lu.exeat.lawbook.eu2021.Use;

/// Article 34 of the law of 27 June 2018: military equipment that is not on the military list.
///
/// Suspicion leads to a licence at once, knowledge to a notification: two sources report it alike.
final class Article34 {
    private static final Condition EXPORT_OF_EQUIPMENT =
            all(LUXEMBOURG, Article2.EXPORT, is(LIST, "NONE"), is(LU_MILITARY_EQUIPMENT, true));

    /// Suspicion of mass destruction, or of harm to security or human rights; or told of mass destruction, or of a
    /// military end-use in a destination under an arms embargo.
    static final Provision LICENCE = provision("lu/loi/2018/06/27/art_34")
            .inForce(IN_FORCE)
            .when(all(
                    EXPORT_OF_EQUIPMENT,
                    any(
                            Use.onlySuspected(WMD),
                            Use.onlySuspected(LU_SECURITY_OR_RIGHTS),
                            Use.told(WMD),
                            all(Use.told(MILITARY), Article2.underEmbargo(DESTINATION)))))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Knowledge of mass destruction, or of harm to security or human rights.
    static final Provision AWARE = provision("lu/loi/2018/06/27/art_34")
            .rule("aware")
            .inForce(IN_FORCE)
            .when(all(EXPORT_OF_EQUIPMENT, any(Use.awareNotTold(WMD), Use.aware(LU_SECURITY_OR_RIGHTS))))
            .unverified()
            .then(NOTIFICATION_REQUIRED);

    static final List<Provision> ALL = List.of(LICENCE, AWARE);

    private Article34() {}
}
