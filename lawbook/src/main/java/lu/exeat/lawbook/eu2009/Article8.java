package lu.exeat.lawbook.eu2009;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.eu2009.Regulation2009.IN_FORCE;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.National;

/// Article 8 of Regulation (EC) No 428/2009: national measures on items that Annex I does not list.
final class Article8 {
    static final Provision NATIONAL_CONTROL = provision("reg/2009/428/art_8/par_1")
            .inForce(IN_FORCE)
            .when(all(
                    Article2.EXPORT,
                    lu.exeat.lawbook.eu2021.Article2.DUAL_USE_NOT_LISTED,
                    National.rule(NATIONAL_LIST)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(NATIONAL_CONTROL);

    private Article8() {}
}
