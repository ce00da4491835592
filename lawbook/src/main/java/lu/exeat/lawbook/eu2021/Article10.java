package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;

/// Article 10 of Regulation (EU) 2021/821: the published lists of other Member States.
final class Article10 {
    /// A published list of another Member State covers it, and the authority has informed the exporter.
    /// There is no limb for mere awareness.
    static final Provision OTHER_LIST = provision("reg/2021/821/art_10/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(
                    Article2.EXPORT,
                    Article2.DUAL_USE_NOT_LISTED,
                    is(OTHER_LIST_PUBLISHED, true),
                    Use.told(OTHER_LIST_USE)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(OTHER_LIST);

    private Article10() {}
}
