package lu.exeat.lawbook.eu2009;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.eu2009.Regulation2009.IN_FORCE;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article7;
import lu.exeat.lawbook.eu2021.National;
import lu.exeat.lawbook.eu2021.Use;

/// Article 6 of Regulation (EC) No 428/2009: the authority may prohibit a transit for weapons of mass destruction, or
/// ask for an authorisation first.
final class Article6 {
    private static final Condition MILITARY_UNDER_EMBARGO = all(Use.suspected(MILITARY), Use.EMBARGO);

    private static final Condition EXTENDED_USE =
            any(all(Use.suspected(WMD), not(AnnexI.LISTED)), MILITARY_UNDER_EMBARGO);

    /// The authority has prohibited it.
    static final Provision PROHIBITION = provision("reg/2009/428/art_6/par_1")
            .inForce(IN_FORCE)
            .when(listed("PROHIBITION"))
            .then(PROHIBITED);

    /// The authority requires an authorisation.
    static final Provision AUTHORISATION = provision("reg/2009/428/art_6/par_2")
            .inForce(IN_FORCE)
            .when(listed("AUTHORISATION"))
            .then(AUTHORISATION_REQUIRED);

    /// National law may extend the power to prohibit.
    static final Provision EXTENDED_PROHIBITION = provision("reg/2009/428/art_6/par_3")
            .rule("prohibition")
            .inForce(IN_FORCE)
            .when(extended("PROHIBITION"))
            .then(PROHIBITED);

    /// National law may extend the power to ask for an authorisation.
    static final Provision EXTENDED_AUTHORISATION = provision("reg/2009/428/art_6/par_3")
            .rule("authorisation")
            .inForce(IN_FORCE)
            .when(extended("AUTHORISATION"))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL =
            List.of(PROHIBITION, AUTHORISATION, EXTENDED_PROHIBITION, EXTENDED_AUTHORISATION);

    private Article6() {}

    /// The authority has decided so. What it has found by that the declarant need not know, save where national law
    /// gives it the power for the military end-use that is known.
    private static Condition listed(String decision) {
        Condition byNationalLaw = all(MILITARY_UNDER_EMBARGO, National.rule(NATIONAL_TRANSIT_NON_LISTED));
        return all(
                Article2.TRANSIT,
                AnnexI.LISTED,
                any(
                        all(Use.suspected(WMD), is(TRANSIT_DECISION, decision)),
                        all(is(STATED_TRANSIT_DECISION, decision), not(byNationalLaw))));
    }

    private static Condition extended(String decision) {
        return all(
                Article2.TRANSIT,
                lu.exeat.lawbook.eu2021.Article2.DUAL_USE_ITEM,
                Article7.decided(decision, EXTENDED_USE),
                Article7.power(decision));
    }
}
