package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.IN_FORCE;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.Article2;
import lu.exeat.lawbook.eu2021.Use;
import lu.exeat.lawbook.territory.CustomsTerritory;

/// Article 37 of the law of 27 June 2018: technical assistance outside the Union for mass destruction, or for military
/// ends under an embargo. It forbids, whether or not the item is listed.
final class Article37 {
    private static final ValueSet FREE_COUNTRIES =
            ValueSet.always("countries of Article 37", List.of("AU", "CA", "JP", "NZ", "NO", "CH", "LI", "US"));

    /// Knowledge is needed; suspicion does not make it true (reading of this encoding).
    static final Provision ASSISTANCE = provision("lu/loi/2018/06/27/art_37")
            .inForce(IN_FORCE)
            .when(all(
                    LUXEMBOURG,
                    is(ACTIVITY, "TECHNICAL_ASSISTANCE"),
                    not(in(DESTINATION, CustomsTerritory.INSIDE)),
                    any(Use.aware(WMD), all(Use.aware(MILITARY), Article2.underEmbargo(DESTINATION)))))
            .unless(any(in(DESTINATION, FREE_COUNTRIES), is(PUBLIC_DOMAIN, true), is(BASIC_RESEARCH, true)))
            .unverified()
            .then(PROHIBITED);

    static final List<Provision> ALL = List.of(ASSISTANCE);

    private Article37() {}
}
