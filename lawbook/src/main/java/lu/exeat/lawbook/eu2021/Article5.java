package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;

/// Article 5 of Regulation (EU) 2021/821: cyber-surveillance items that are on no list, for internal repression or
/// serious violations of human rights and humanitarian law. Exports only, to whatever country.
final class Article5 {
    private static final Condition EXPORT_OF_SURVEILLANCE =
            all(Article2.EXPORT, Article2.DUAL_USE_NOT_LISTED, is(CYBER_SURVEILLANCE, true));

    /// The authority has informed the exporter.
    static final Provision INFORMED = provision("reg/2021/821/art_5/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OF_SURVEILLANCE, Use.told(HUMAN_RIGHTS)))
            .then(AUTHORISATION_REQUIRED);

    /// The exporter is aware from due diligence: notify, and wait.
    static final Provision AWARE = provision("reg/2021/821/art_5/par_2")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OF_SURVEILLANCE, Use.awareNotTold(HUMAN_RIGHTS)))
            .then(NOTIFICATION_REQUIRED);

    /// National law may require an authorisation on grounds for suspicion.
    static final Provision SUSPICION = provision("reg/2021/821/art_5/par_3")
            .inForce(from(2021, 9, 9))
            .when(all(EXPORT_OF_SURVEILLANCE, Use.suspected(HUMAN_RIGHTS), National.rule(NATIONAL_SUSPICION_5)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(INFORMED, AWARE, SUSPICION);

    private Article5() {}
}
