package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;

/// Article 9 of Regulation (EU) 2021/821: the competent Member State may control items that Annex I does not list.
final class Article9 {
    /// A list of the competent Member State covers the item, for public security or human rights.
    static final Provision NATIONAL_CONTROL = provision("reg/2021/821/art_9/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.EXPORT, Article2.DUAL_USE_NOT_LISTED, National.rule(NATIONAL_LIST)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(NATIONAL_CONTROL);

    private Article9() {}
}
