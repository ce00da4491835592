package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Provision;

/// Article 3 of the grand-ducal regulation of 14 December 2018, second sentence, since 2020: knowing and intentional
/// participation in circumvention of restrictive measures.
final class RegulationArticle3 {
    static final Provision CIRCUMVENTION = provision("lu/rgd/2018/12/14/art_3")
            .inForce(Validity.from(2020, 7, 24))
            .when(all(LUXEMBOURG, is(LU_MEASURES, true), is(LU_CIRCUMVENTION, true)))
            .then(PROHIBITED);

    static final List<Provision> ALL = List.of(CIRCUMVENTION);

    private RegulationArticle3() {}
}
