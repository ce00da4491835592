package lu.exeat.lawbook;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.time.LocalDate;
import java.util.List;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.embargo.ArmsEmbargo;
import lu.exeat.lawbook.eu2021.National;

/// Law that is not encoded, where it could matter: it stays open, so that nothing is cleared by silence.
final class OtherLaw {
    /// The last day up to which changes of the law were looked for.
    static final LocalDate CHECKED_THROUGH = LocalDate.of(2025, 12, 31);

    /// Restrictive measures can prohibit outright. They are asked for where a country has measures, or where they were
    /// said not to be cleared.
    static final Provision RESTRICTIVE_MEASURES = provision("sanctions/measures")
            .when(all(
                    any(
                            in(DESTINATION, ArmsEmbargo.MEASURES),
                            is(STATED_MEASURES_ELSEWHERE, true),
                            is(STATED_UNCLEARED, true)),
                    not(is(SANCTIONS_CLEARED, true)),
                    is(NOT_ENCODED_MEASURES, true)))
            .then(Outcome.PROHIBITED);

    /// Defence-related products under the law of a Member State that is not encoded.
    static final Provision DEFENCE = provision("national/defence-products")
            .when(all(is(LIST, "MILITARY"), not(National.LAW_ENCODED), is(NOT_ENCODED_DEFENCE, true)))
            .then(Outcome.AUTHORISATION_REQUIRED);

    /// Days before the oldest act.
    static final Provision EARLIER_DAYS = provision("law/date")
            .inForce(Validity.from(1, 1, 1).through(2009, 8, 26))
            .when(is(NOT_ENCODED_DATE, true))
            .then(Outcome.AUTHORISATION_REQUIRED);

    /// Every day.
    static final Validity EVER = Validity.from(1, 1, 1);

    static final List<Provision> PROVISIONS = List.of(RESTRICTIVE_MEASURES, DEFENCE, EARLIER_DAYS);

    private OtherLaw() {}
}
