package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.IN_FORCE;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article11;
import lu.exeat.lawbook.eu2021.Article2;

/// Article 44 of the law of 27 June 2018: Luxembourg uses the option of Article 11(2) of Regulation (EU) 2021/821.
final class Article44 {
    static final Provision TRANSFER = provision("lu/loi/2018/06/27/art_44")
            .inForce(IN_FORCE)
            .when(all(
                    LUXEMBOURG,
                    Article2.TRANSFER_WITHIN_UNION,
                    AnnexI.LISTED,
                    not(is(ANNEX_IV, true)),
                    Article11.GOES_ON))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(TRANSFER);

    private Article44() {}
}
