package lu.exeat.lawbook.eu2009;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.eu2009.Regulation2009.IN_FORCE;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.eu2021.Article11;
import lu.exeat.lawbook.eu2021.National;
import lu.exeat.lawbook.eu2021.Use;

/// Article 22 of Regulation (EC) No 428/2009: transfers within the Union.
final class Article22 {
    /// The direct export of an item that is not listed would need an authorisation by Article 4 or 8.
    private static final Condition EXPORT_WOULD_NEED = all(
            lu.exeat.lawbook.eu2021.Article2.DUAL_USE_NOT_LISTED,
            any(
                    Use.told(WMD),
                    Article11.MILITARY_END_USE_OUTSIDE,
                    all(Use.told(MILITARY_PARTS), is(PARENT_FROM_AUTHORITY, true)),
                    National.rule(NATIONAL_LIST)));

    /// Transfer of an item of Annex IV.
    static final Provision ANNEX_IV_TRANSFER = provision("reg/2009/428/art_22/par_1")
            .inForce(IN_FORCE)
            .when(all(lu.exeat.lawbook.eu2021.Article2.TRANSFER_WITHIN_UNION, Article11.ANNEX_IV_ITEM))
            .then(AUTHORISATION_REQUIRED);

    /// National law may require an authorisation where the direct export would need one.
    static final Provision NATIONAL_OPTION = provision("reg/2009/428/art_22/par_2")
            .inForce(IN_FORCE)
            .when(all(
                    lu.exeat.lawbook.eu2021.Article2.TRANSFER_WITHIN_UNION,
                    any(AnnexI.LISTED, EXPORT_WOULD_NEED),
                    not(is(ANNEX_IV, true)),
                    Article11.GOES_ON,
                    National.rule(NATIONAL_TRANSFER)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(ANNEX_IV_TRANSFER, NATIONAL_OPTION);

    private Article22() {}
}
