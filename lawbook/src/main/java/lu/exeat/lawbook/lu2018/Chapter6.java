package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.IN_FORCE;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.territory.CustomsTerritory;

/// Chapter 6 of the law of 27 June 2018 (Articles 22 to 34): defence-related products.
final class Chapter6 {
    private static final String ID = "lu/loi/2018/06/27/chp_6";

    private static final Condition DEFENCE_RELATED = all(LUXEMBOURG, is(LIST, "MILITARY"));

    /// The note to ML22 of the military list: what is in the public domain, basic scientific research, or the minimum
    /// for a patent application is not listed.
    private static final Condition FREED_BY_NOTE = all(
            is(STATED_MILITARY_TECHNOLOGY, true),
            any(is(PUBLIC_DOMAIN, true), is(BASIC_RESEARCH, true), is(PATENT_MINIMUM, true)));

    /// What is free in any case: a passage during a transfer, a transfer between public bodies or armed forces, for an
    /// intergovernmental organisation or for a programme of cooperation. Where nothing is stated, the duty stands.
    private static final Condition FREE = any(
            all(oneOf(ACTIVITY, "INTRA_UNION_TRANSFER", "IMPORT"), is(STATED_PASSAGE_ONLY, true)),
            all(
                    is(ACTIVITY, "INTRA_UNION_TRANSFER"),
                    any(is(STATED_BOTH_PUBLIC, true), is(STATED_ORGANISATION, true), is(STATED_PROGRAMME, true))));

    /// Export, import, transit or transfer of a defence-related product.
    static final Provision LICENCE = provision(ID)
            .inForce(IN_FORCE)
            .when(all(DEFENCE_RELATED, oneOf(ACTIVITY, "EXPORT", "IMPORT", "TRANSIT", "INTRA_UNION_TRANSFER")))
            .unless(any(FREE, FREED_BY_NOTE))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Brokering from one third country to another, or on the territory; ancillary services are included.
    static final Provision BROKERING = provision(ID)
            .rule("brokering")
            .inForce(IN_FORCE)
            .when(all(DEFENCE_RELATED, is(ACTIVITY, "BROKERING")))
            .unless(FREED_BY_NOTE)
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Import of techniques of environmental modification for hostile use.
    static final Provision ENVIRONMENTAL_MODIFICATION = provision(ID)
            .rule("prohibition")
            .inForce(IN_FORCE)
            .when(all(
                    DEFENCE_RELATED,
                    is(ACTIVITY, "IMPORT"),
                    not(in(FROM, CustomsTerritory.INSIDE)),
                    is(LU_ENVIRONMENTAL, true)))
            .unverified()
            .then(PROHIBITED);

    static final List<Provision> ALL = List.of(LICENCE, BROKERING, ENVIRONMENTAL_MODIFICATION);

    private Chapter6() {}
}
