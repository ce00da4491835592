package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;

/// Article 7 of Regulation (EU) 2021/821: the authority may prohibit a transit, or ask for an authorisation first.
/// Before it has acted the operator has nothing to do by this Regulation.
public final class Article7 {
    /// The authority has prohibited it.
    static final Provision PROHIBITION = provision("reg/2021/821/art_7/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.TRANSIT, AnnexI.LISTED, decided("PROHIBITION", Use.MAY_BE_INTENDED)))
            .then(PROHIBITED);

    /// The authority requires an authorisation.
    static final Provision AUTHORISATION = provision("reg/2021/821/art_7/par_2")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.TRANSIT, AnnexI.LISTED, decided("AUTHORISATION", Use.MAY_BE_INTENDED)))
            .then(AUTHORISATION_REQUIRED);

    /// National law may extend the power to prohibit to items that are not listed.
    static final Provision NOT_LISTED_PROHIBITION = provision("reg/2021/821/art_7/par_3")
            .rule("prohibition")
            .inForce(from(2021, 9, 9))
            .when(notListed("PROHIBITION"))
            .then(PROHIBITED);

    /// National law may extend the power to ask for an authorisation likewise.
    static final Provision NOT_LISTED_AUTHORISATION = provision("reg/2021/821/art_7/par_3")
            .rule("authorisation")
            .inForce(from(2021, 9, 9))
            .when(notListed("AUTHORISATION"))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL =
            List.of(PROHIBITION, AUTHORISATION, NOT_LISTED_PROHIBITION, NOT_LISTED_AUTHORISATION);

    private Article7() {}

    /// The authority has decided so. Whether a use is or may be intended is what it has found by that, whatever the
    /// declarant knows; while its decision is not stated, the declarant's knowledge tells whether one may come.
    public static Condition decided(String decision, Condition use) {
        return any(all(use, is(TRANSIT_DECISION, decision)), is(STATED_TRANSIT_DECISION, decision));
    }

    private static Condition notListed(String decision) {
        return all(
                Article2.TRANSIT,
                Article2.DUAL_USE_NOT_LISTED,
                decided(decision, Use.MAY_BE_INTENDED),
                power(decision));
    }

    /// National law gives the power. Where it is said not to, and the authority has decided all the same, a person must
    /// look: what an authority has prohibited is not cleared here.
    public static Condition power(String decision) {
        return any(
                National.rule(NATIONAL_TRANSIT_NON_LISTED),
                all(
                        is(STATED_TRANSIT_RULE, false),
                        is(STATED_TRANSIT_DECISION, decision),
                        is(APPRECIATION_POWER, true)));
    }
}
