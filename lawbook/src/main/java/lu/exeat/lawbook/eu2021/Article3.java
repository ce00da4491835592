package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;

/// Article 3 of Regulation (EU) 2021/821: what Annex I lists needs an authorisation to leave the customs territory.
final class Article3 {
    /// Export of a listed item. The destination never matters for the requirement itself, nor does the value.
    static final Provision LISTED_EXPORT = provision("reg/2021/821/art_3/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.EXPORT, AnnexI.LISTED))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(LISTED_EXPORT);

    private Article3() {}
}
