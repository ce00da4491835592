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
import lu.exeat.lawbook.eu2021.National;
import lu.exeat.lawbook.eu2021.Use;

/// Article 6 of Regulation (EC) No 428/2009: the authority may prohibit a transit for weapons of mass destruction, or
/// ask for an authorisation first.
final class Article6 {
    private static final Condition LISTED_TRANSIT = all(Article2.TRANSIT, AnnexI.LISTED, Use.suspected(WMD));

    private static final Condition EXTENDED = all(
            Article2.TRANSIT,
            lu.exeat.lawbook.eu2021.Article2.DUAL_USE_ITEM,
            any(all(Use.suspected(WMD), not(AnnexI.LISTED)), all(Use.suspected(MILITARY), Use.EMBARGO)),
            National.rule(NATIONAL_TRANSIT_NON_LISTED));

    /// The authority has prohibited it.
    static final Provision PROHIBITION = provision("reg/2009/428/art_6/par_1")
            .inForce(IN_FORCE)
            .when(all(LISTED_TRANSIT, is(TRANSIT_DECISION, "PROHIBITION")))
            .then(PROHIBITED);

    /// The authority requires an authorisation.
    static final Provision AUTHORISATION = provision("reg/2009/428/art_6/par_2")
            .inForce(IN_FORCE)
            .when(all(LISTED_TRANSIT, is(TRANSIT_DECISION, "AUTHORISATION")))
            .then(AUTHORISATION_REQUIRED);

    /// National law may extend the power to prohibit.
    static final Provision EXTENDED_PROHIBITION = provision("reg/2009/428/art_6/par_3")
            .rule("prohibition")
            .inForce(IN_FORCE)
            .when(all(EXTENDED, is(TRANSIT_DECISION, "PROHIBITION")))
            .then(PROHIBITED);

    /// National law may extend the power to ask for an authorisation.
    static final Provision EXTENDED_AUTHORISATION = provision("reg/2009/428/art_6/par_3")
            .rule("authorisation")
            .inForce(IN_FORCE)
            .when(all(EXTENDED, is(TRANSIT_DECISION, "AUTHORISATION")))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL =
            List.of(PROHIBITION, AUTHORISATION, EXTENDED_PROHIBITION, EXTENDED_AUTHORISATION);

    private Article6() {}
}
