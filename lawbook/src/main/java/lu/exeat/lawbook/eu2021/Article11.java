package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static lu.exeat.law.fact.Validity.from;
import static lu.exeat.law.provision.Outcome.*;
import static lu.exeat.law.provision.Provision.provision;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.provision.Provision;

/// Article 11 of Regulation (EU) 2021/821: transfers within the Union.
public final class Article11 {
    /// Annex IV covers the item, and none of its exemptions for space, which its missile technology alone has.
    public static final Condition ANNEX_IV_ITEM = new Condition.Defined(
            "annexIV",
            "reg/2021/821/anx_IV",
            all(
                    AnnexI.LISTED,
                    is(ANNEX_IV, true),
                    not(all(
                            in(CODE, AnnexI.SPACE_EXEMPTIONS),
                            oneOf(
                                    ANNEX_IV_EXEMPTION,
                                    "ESA",
                                    "NATIONAL_SPACE_BODY",
                                    "EUROPEAN_LAUNCH_PROGRAMME",
                                    "STATE_LAUNCH_SITE")))));

    /// Points (a) and (c) of paragraph 2, and the last part of (b): the final destination is known to lie outside, no
    /// processing in the receiving State, no general or global authorisation for the direct export.
    public static final Condition GOES_ON =
            all(is(FINAL_DESTINATION_OUTSIDE, true), is(PROCESSING_THERE, false), is(GENERAL_OR_GLOBAL_COVERS, false));

    /// Point (b): the military end-use is looked for where the item goes in the end.
    public static final Condition MILITARY_END_USE_OUTSIDE = all(
            Use.told(MILITARY),
            any(Article2.underEmbargo(FINAL_DESTINATION), Article2.underEmbargo(PURCHASING_COUNTRY)));

    /// Point (b): the direct export of an item that is not listed would need an authorisation by Article 4, 5, 9 or 10.
    private static final Condition EXPORT_WOULD_NEED = all(
            Article2.DUAL_USE_NOT_LISTED,
            any(
                    Use.told(WMD),
                    MILITARY_END_USE_OUTSIDE,
                    Use.told(MILITARY_PARTS),
                    all(is(CYBER_SURVEILLANCE, true), Use.told(HUMAN_RIGHTS)),
                    all(is(OTHER_LIST_PUBLISHED, true), Use.told(OTHER_LIST_USE)),
                    National.rule(NATIONAL_LIST)));

    /// Transfer of an item of Annex IV.
    static final Provision ANNEX_IV_TRANSFER = provision("reg/2021/821/art_11/par_1")
            .inForce(from(2021, 9, 9))
            .when(all(Article2.TRANSFER_WITHIN_UNION, ANNEX_IV_ITEM))
            .then(AUTHORISATION_REQUIRED);

    /// National law may require an authorisation where the direct export would need one.
    static final Provision NATIONAL_OPTION = provision("reg/2021/821/art_11/par_2")
            .inForce(from(2021, 9, 9))
            .when(all(
                    Article2.TRANSFER_WITHIN_UNION,
                    any(AnnexI.LISTED, EXPORT_WOULD_NEED),
                    not(is(ANNEX_IV, true)),
                    GOES_ON,
                    National.rule(NATIONAL_TRANSFER)))
            .then(AUTHORISATION_REQUIRED);

    static final List<Provision> ALL = List.of(ANNEX_IV_TRANSFER, NATIONAL_OPTION);

    private Article11() {}
}
