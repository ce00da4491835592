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
import lu.exeat.lawbook.eu2021.AnnexI;

/// Article 46 of the law of 27 June 2018: each intangible transfer of listed technology needs an authorisation, to
/// whatever country. Technical assistance goes by Article 37.
final class Article46 {
    private static final Condition LISTED_TECHNOLOGY = all(
            not(is(STATED_NOT_TECHNOLOGY, true)),
            any(
                    is(LIST, "MILITARY"),
                    all(not(is(LIST, "NONE")), is(NATURE, "TECHNOLOGY"), in(CODE, AnnexI.CODES)),
                    oneOf(STATED_TORTURE_ANNEX, "II", "III", "IV")));

    static final Provision TRANSFER = provision("lu/loi/2018/06/27/art_46")
            .inForce(IN_FORCE)
            .when(all(
                    LUXEMBOURG,
                    oneOf(ACTIVITY, "EXPORT", "INTRA_UNION_TRANSFER", "BROKERING", "TRANSIT", "IMPORT"),
                    LISTED_TECHNOLOGY,
                    is(LU_TRANSFERS_TECHNOLOGY, true)))
            .unless(any(is(PUBLIC_DOMAIN, true), is(BASIC_RESEARCH, true), is(PATENT_MINIMUM, true)))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(TRANSFER);

    private Article46() {}
}
