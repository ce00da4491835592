package lu.exeat.lawbook.eu2009;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.eu2009.Regulation2009.IN_FORCE;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.AnnexI;

/// Article 3 of Regulation (EC) No 428/2009: what Annex I lists needs an authorisation for export.
final class Article3 {
    static final Provision LISTED_EXPORT = provision("reg/2009/428/art_3/par_1")
            .inForce(IN_FORCE)
            .when(all(Article2.EXPORT, AnnexI.LISTED))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(LISTED_EXPORT);

    private Article3() {}
}
