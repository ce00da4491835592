package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.IN_FORCE;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.Article2;
import lu.exeat.lawbook.eu2021.Article7;
import lu.exeat.lawbook.eu2021.Use;

/// Article 43 of the law of 27 June 2018: transit of items that Annex I does not list, and for military ends, with
/// exceptions. Its subject was read as enacted in 2018, its conditions were not: where the authority has acted, or may
/// act, it stays open.
final class Article43 {
    static final Provision PROHIBITION = provision("lu/loi/2018/06/27/art_43")
            .rule("prohibition")
            .inForce(IN_FORCE)
            .when(transit("PROHIBITION"))
            .unverified()
            .then(PROHIBITED);

    static final Provision AUTHORISATION = provision("lu/loi/2018/06/27/art_43")
            .rule("authorisation")
            .inForce(IN_FORCE)
            .when(transit("AUTHORISATION"))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(PROHIBITION, AUTHORISATION);

    private Article43() {}

    private static Condition transit(String decision) {
        return all(
                LUXEMBOURG,
                Article2.TRANSIT,
                Article2.DUAL_USE_ITEM,
                Article7.decided(decision, Use.MAY_BE_INTENDED),
                is(NOT_ENCODED_LUXEMBOURG, true));
    }
}
