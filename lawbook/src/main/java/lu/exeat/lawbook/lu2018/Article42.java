package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
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
import lu.exeat.lawbook.eu2009.Regulation2009;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article2;
import lu.exeat.lawbook.eu2021.Regulation2021;
import lu.exeat.lawbook.eu2021.Use;

/// Article 42 of the law of 27 June 2018: brokering of items that Annex I does not list, and brokering on suspicion,
/// for for military ends too. Its subject was read as enacted in 2018, its conditions were not: where it could
/// matter it stays open.
final class Article42 {
    private static final Condition MILITARY_END_USE =
            any(Use.told(MILITARY), all(Use.suspected(MILITARY), Use.MILITARY_END_USE));

    private static final Condition OFF_THE_LIST = all(
            not(AnnexI.LISTED),
            any(Use.suspected(WMD), all(MILITARY_END_USE, Use.EMBARGO), Use.suspected(MILITARY_PARTS)));

    /// Where the law of Luxembourg speaks of suspicion, knowledge leads to a notification, and that goes by Union law.
    private static final Condition ON_SUSPICION =
            any(Use.onlySuspected(WMD), all(Use.onlySuspected(MILITARY), Use.MILITARY_END_USE, Use.EMBARGO));

    static final Provision BROKERING = provision("lu/loi/2018/06/27/art_42")
            .inForce(Regulation2021.IN_FORCE)
            .when(all(Article2.BROKERING, could(any(OFF_THE_LIST, ON_SUSPICION))))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Beside Regulation (EC) No 428/2009, which asked nothing of a broker for military ends.
    static final Provision BROKERING_BEFORE = provision("lu/loi/2018/06/27/art_42")
            .rule("before")
            .inForce(IN_FORCE.through(2021, 9, 8))
            .when(all(
                    Regulation2009.BROKERING,
                    could(any(OFF_THE_LIST, ON_SUSPICION, all(MILITARY_END_USE, Use.EMBARGO)))))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(BROKERING, BROKERING_BEFORE);

    private Article42() {}

    private static Condition could(Condition use) {
        return all(LUXEMBOURG, Article2.DUAL_USE_ITEM, use, is(NOT_ENCODED_LUXEMBOURG, true));
    }
}
