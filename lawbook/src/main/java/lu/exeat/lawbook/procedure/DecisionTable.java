package lu.exeat.lawbook.procedure;

import static lu.exeat.lawbook.procedure.Goods.CIVIL;
import static lu.exeat.lawbook.procedure.Goods.DEFENCE;
import static lu.exeat.lawbook.procedure.Goods.DUAL_USE;
import static lu.exeat.lawbook.procedure.Goods.TORTURE;
import static lu.exeat.lawbook.procedure.LicenceKind.GENERAL;
import static lu.exeat.lawbook.procedure.Operation.BROKERING;
import static lu.exeat.lawbook.procedure.Operation.EXPORT;
import static lu.exeat.lawbook.procedure.Operation.IMPORT;
import static lu.exeat.lawbook.procedure.Operation.INTANGIBLE_TRANSFER;
import static lu.exeat.lawbook.procedure.Operation.INTRA_UNION_TRANSFER;
import static lu.exeat.lawbook.procedure.Operation.TECHNICAL_ASSISTANCE;
import static lu.exeat.lawbook.procedure.Operation.TRANSIT;
import static lu.exeat.lawbook.procedure.Partner.MEMBER_STATE;
import static lu.exeat.lawbook.procedure.Partner.THIRD_COUNTRY;

import java.util.List;
import java.util.Optional;
import lu.exeat.terms.date.DateInterval;

/// Operation × goods × partner → form, documents and the form of the decision (regulation of 14 December 2018,
/// Articles 7 to 16). The regulation treats individual and global licences alike.
final class DecisionTable {
    static final String REGULATION = "lu/rgd/2018/12/14/";

    /// Before that day the regulations of 2011 and 1995 applied, which are not encoded.
    static final DateInterval IN_FORCE = DateInterval.from(2018, 12, 24);

    private static final Demand D1 = Demand.always(DocumentCode.ARMS_AUTHORISATION);
    private static final Demand D2A_IF_ASKED = new Demand(DocumentCode.IIC_LU, Circumstance.IIC_ASKED);
    private static final Demand D2B = Demand.always(DocumentCode.IIC_DESTINATION);
    private static final Demand D2B_UNLESS_WAIVED =
            new Demand(DocumentCode.IIC_DESTINATION, Circumstance.IIC_NOT_WAIVED);
    private static final Demand D3 = Demand.always(DocumentCode.END_USE_CERTIFICATE);
    private static final Demand D4 = Demand.always(DocumentCode.EXPORT_AUTHORISATION_OF_ORIGIN);
    private static final Demand D5 = Demand.always(DocumentCode.OTHER_ON_REQUEST);
    private static final Demand T1 = Demand.always(DocumentCode.ITT_SECURITY_MEANS);
    private static final Demand T2 = Demand.always(DocumentCode.ITT_OPERATION);
    private static final Demand T3 = Demand.always(DocumentCode.ITT_RISKS);
    private static final Demand T4 = Demand.always(DocumentCode.ITT_COUNTERMEASURES);

    /// `row(operation, goods, partner, papers(article, form, article of the decision, its form, documents))`
    static final List<TableRow> ROWS = List.of(
            row(EXPORT, CIVIL, papers("art_7", 2, "art_12", 3, D5)),
            row(IMPORT, CIVIL, papers("art_7", 2, "art_12", 3, D5)),
            row(TRANSIT, CIVIL, papers("art_7", 2, "art_12", 3, D5)),
            row(EXPORT, DEFENCE, THIRD_COUNTRY, defence(4, D1, D2B_UNLESS_WAIVED, D3, D5)),
            row(TRANSIT, DEFENCE, THIRD_COUNTRY, defence(4, D4, D5)),
            row(INTRA_UNION_TRANSFER, DEFENCE, MEMBER_STATE, defence(4, D1, D5)),
            row(IMPORT, DEFENCE, THIRD_COUNTRY, defence(5, D1, D2A_IF_ASKED, D4, D5)),
            row(INTRA_UNION_TRANSFER, DEFENCE, MEMBER_STATE, papers("art_8/par_2", 7, "art_13/par_2", 8))
                    .forLicence(GENERAL),
            row(Operation.CERTIFICATION, DEFENCE, papers("art_8/par_3", 9, "art_8/par_3", 9))
                    .forLicence(LicenceKind.CERTIFICATION),
            row(EXPORT, TORTURE, THIRD_COUNTRY, torture(11, D2B, D3, D5)),
            row(EXPORT, TORTURE, MEMBER_STATE, torture(11, D3, D5)),
            row(TRANSIT, TORTURE, THIRD_COUNTRY, torture(11, D4, D5)),
            row(IMPORT, TORTURE, THIRD_COUNTRY, torture(12, D2A_IF_ASKED, D4, D5)),
            row(IMPORT, TORTURE, MEMBER_STATE, torture(12, D4, D5)),
            row(EXPORT, TORTURE, THIRD_COUNTRY, papers("art_9/par_2", 28, "art_14/par_2", 29))
                    .forLicence(GENERAL),
            row(EXPORT, DUAL_USE, THIRD_COUNTRY, dualUse(14, D3, D5)),
            row(TRANSIT, DUAL_USE, THIRD_COUNTRY, dualUse(14, D4, D5)),
            row(INTRA_UNION_TRANSFER, DUAL_USE, MEMBER_STATE, dualUse(15, D3, D5))
                    .onlyWhere(Circumstance.ANNEX_IV),
            row(INTRA_UNION_TRANSFER, DUAL_USE, MEMBER_STATE, dualUse(15, D3, D5))
                    .onlyWhere(Circumstance.CATEGORY_5_PART_2_OUTSIDE_ANNEX_IV),
            row(IMPORT, DUAL_USE, THIRD_COUNTRY, dualUse(30, D4, D5)).onlyWhere(Circumstance.RESTRICTIVE_MEASURES),
            row(EXPORT, DUAL_USE, THIRD_COUNTRY, papers("art_10/par_2", 17, "art_15/par_2", 18))
                    .forLicence(GENERAL),
            row(BROKERING, DEFENCE, activity(19, D5)),
            row(BROKERING, TORTURE, activity(19, D5)),
            row(BROKERING, DUAL_USE, activity(19, D5)),
            row(INTANGIBLE_TRANSFER, DEFENCE, activity(20, D3, D5, T1, T2, T3, T4)),
            row(INTANGIBLE_TRANSFER, TORTURE, activity(20, D3, D5, T1, T2, T3, T4)),
            row(INTANGIBLE_TRANSFER, DUAL_USE, activity(20, D3, D5, T1, T2, T3, T4)),
            row(TECHNICAL_ASSISTANCE, DEFENCE, activity(21, D5)),
            row(TECHNICAL_ASSISTANCE, TORTURE, activity(21, D5)),
            row(TECHNICAL_ASSISTANCE, DUAL_USE, activity(21, D5)));

    private DecisionTable() {}

    /// The rows against which nothing that was said speaks; none for a combination that the regulation does not have.
    static List<TableRow> list(Matter matter, CaseFacts facts) {
        return ROWS.stream().filter(row -> row.fits(matter, facts)).toList();
    }

    private static TableRow row(Operation operation, Goods goods, TableRow.Papers papers) {
        return new TableRow(operation, goods, Optional.empty(), TableRow.APPLICATION, Circumstance.ALWAYS, papers);
    }

    private static TableRow row(Operation operation, Goods goods, Partner partner, TableRow.Papers papers) {
        return new TableRow(operation, goods, Optional.of(partner), TableRow.APPLICATION, Circumstance.ALWAYS, papers);
    }

    private static TableRow.Papers papers(
            String article, int form, String issuedUnder, int issuedOn, Demand... documents) {
        return new TableRow.Papers(REGULATION + article, form, List.of(documents), REGULATION + issuedUnder, issuedOn);
    }

    private static TableRow.Papers defence(int form, Demand... documents) {
        return papers("art_8/par_1", form, "art_13/par_1", 6, documents);
    }

    private static TableRow.Papers torture(int form, Demand... documents) {
        return papers("art_9/par_1", form, "art_14/par_1", 13, documents);
    }

    private static TableRow.Papers dualUse(int form, Demand... documents) {
        return papers("art_10/par_1", form, "art_15/par_1", 16, documents);
    }

    private static TableRow.Papers activity(int form, Demand... documents) {
        return papers("art_11", form, "art_16", 22, documents);
    }
}
