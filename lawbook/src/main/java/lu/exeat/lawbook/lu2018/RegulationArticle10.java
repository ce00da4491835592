package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.lu2018.Law2018.LUXEMBOURG;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article2;

/// Article 10 of the grand-ducal regulation of 14 December 2018: the forms for dual-use items.
///
/// It has a form, annex 15, for the transfer of Category 5 Part 2 items that Annex IV does not name. Article 11(8) of
/// Regulation (EU) 2021/821 lets a Member State ask for information only. Whether the form stands for a duty to apply
/// is for a person to appreciate. So it is with annex 30, the form for the import of dual-use items where restrictive
/// measures cover it: that they do not prohibit it does not tell that it needs no authorisation.
final class RegulationArticle10 {
    static final Provision TRANSFER_OF_INFORMATION_SECURITY = provision("lu/rgd/2018/12/14/art_10/par_1")
            .inForce(Validity.from(2018, 12, 24))
            .when(all(
                    LUXEMBOURG,
                    Article2.TRANSFER_WITHIN_UNION,
                    AnnexI.LISTED,
                    in(CODE, AnnexI.CATEGORY_5_PART_2),
                    not(is(ANNEX_IV, true)),
                    is(APPRECIATION_TRANSFER_FORM, true)))
            .then(AUTHORISATION_REQUIRED);

    static final Provision IMPORT_UNDER_MEASURES = provision("lu/rgd/2018/12/14/art_10/par_1")
            .rule("import")
            .inForce(Validity.from(2018, 12, 24))
            .when(all(
                    LUXEMBOURG,
                    is(ACTIVITY, "IMPORT"),
                    is(LIST, "DUAL_USE"),
                    is(LU_MEASURES, true),
                    is(APPRECIATION_TRANSFER_FORM, true)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(TRANSFER_OF_INFORMATION_SECURITY, IMPORT_UNDER_MEASURES);

    private RegulationArticle10() {}
}
