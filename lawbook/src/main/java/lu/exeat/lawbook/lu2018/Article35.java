package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.IN_FORCE;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.provision.Provision;

/// Article 35 of the law of 27 June 2018: goods of Regulation (EU) 2019/125, which decides.
final class Article35 {
    /// Export and import of what annex II lists, save for public display in a museum.
    static final Provision ANNEX_II = provision("lu/loi/2018/06/27/art_35")
            .rule("prohibition")
            .inForce(IN_FORCE)
            .when(all(LUXEMBOURG, oneOf(ACTIVITY, "EXPORT", "IMPORT"), is(STATED_TORTURE_ANNEX, "II")))
            .unless(is(LU_MUSEUM, true))
            .unverified()
            .then(PROHIBITED);

    /// For a museum, with an authorisation.
    static final Provision MUSEUM = provision("lu/loi/2018/06/27/art_35")
            .rule("museum")
            .inForce(IN_FORCE)
            .when(all(
                    LUXEMBOURG,
                    oneOf(ACTIVITY, "EXPORT", "IMPORT"),
                    is(STATED_TORTURE_ANNEX, "II"),
                    is(LU_MUSEUM, true)))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Export of what annexes III and IV list; their import is free.
    static final Provision ANNEXES_III_AND_IV = provision("lu/loi/2018/06/27/art_35")
            .inForce(IN_FORCE)
            .when(all(LUXEMBOURG, is(ACTIVITY, "EXPORT"), oneOf(STATED_TORTURE_ANNEX, "III", "IV")))
            .unverified()
            .then(AUTHORISATION_REQUIRED);

    /// Transit, brokering and assistance: the EU regulation decides, and it is not encoded.
    static final Provision OTHER_ACTS = provision("lu/loi/2018/06/27/art_35")
            .rule("other acts")
            .inForce(IN_FORCE)
            .when(all(
                    LUXEMBOURG,
                    oneOf(ACTIVITY, "TRANSIT", "BROKERING", "TECHNICAL_ASSISTANCE"),
                    oneOf(STATED_TORTURE_ANNEX, "II", "III", "IV"),
                    is(NOT_ENCODED_LUXEMBOURG, true)))
            .unverified()
            .then(PROHIBITED);

    static final List<Provision> ALL = List.of(ANNEX_II, MUSEUM, ANNEXES_III_AND_IV, OTHER_ACTS);

    private Article35() {}
}
