package lu.exeat.lawbook.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All rows of the regulation's table, written a second time in its own order of columns; then the whole of it.
class DecisionTableTest {
    private static final CaseFacts ANNEX_IV = new CaseFacts(
            Optional.of(true), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    private static final String D1 = "ARMS_AUTHORISATION ";
    private static final String D2B = "IIC_DESTINATION ";
    private static final String D3 = "END_USE_CERTIFICATE ";
    private static final String D4 = "EXPORT_AUTHORISATION_OF_ORIGIN ";
    private static final String D5 = "OTHER_ON_REQUEST";
    private static final String T = " ITT_SECURITY_MEANS ITT_OPERATION ITT_RISKS ITT_COUNTERMEASURES";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EXPORT, CIVIL, -, INDIVIDUAL, art_7, 2, " + D5 + ", art_12, 3",
                "IMPORT, CIVIL, -, GLOBAL, art_7, 2, " + D5 + ", art_12, 3",
                "TRANSIT, CIVIL, MEMBER_STATE, INDIVIDUAL, art_7, 2, " + D5 + ", art_12, 3",
                "EXPORT, DEFENCE, THIRD_COUNTRY, INDIVIDUAL, art_8/par_1, 4, " + D1 + D2B + D3 + D5
                        + ", art_13/par_1, 6",
                "TRANSIT, DEFENCE, THIRD_COUNTRY, INDIVIDUAL, art_8/par_1, 4, " + D4 + D5 + ", art_13/par_1, 6",
                "INTRA_UNION_TRANSFER, DEFENCE, MEMBER_STATE, GLOBAL, art_8/par_1, 4, " + D1 + D5 + ", art_13/par_1, 6",
                "IMPORT, DEFENCE, THIRD_COUNTRY, INDIVIDUAL, art_8/par_1, 5, " + D1 + D4 + D5 + ", art_13/par_1, 6",
                "INTRA_UNION_TRANSFER, DEFENCE, MEMBER_STATE, GENERAL, art_8/par_2, 7, '', art_13/par_2, 8",
                "CERTIFICATION, DEFENCE, -, CERTIFICATION, art_8/par_3, 9, '', art_8/par_3, 9",
                "EXPORT, TORTURE, THIRD_COUNTRY, INDIVIDUAL, art_9/par_1, 11, " + D2B + D3 + D5 + ", art_14/par_1, 13",
                "EXPORT, TORTURE, MEMBER_STATE, INDIVIDUAL, art_9/par_1, 11, " + D3 + D5 + ", art_14/par_1, 13",
                "TRANSIT, TORTURE, THIRD_COUNTRY, INDIVIDUAL, art_9/par_1, 11, " + D4 + D5 + ", art_14/par_1, 13",
                "IMPORT, TORTURE, THIRD_COUNTRY, GLOBAL, art_9/par_1, 12, " + D4 + D5 + ", art_14/par_1, 13",
                "IMPORT, TORTURE, MEMBER_STATE, INDIVIDUAL, art_9/par_1, 12, " + D4 + D5 + ", art_14/par_1, 13",
                "EXPORT, TORTURE, THIRD_COUNTRY, GENERAL, art_9/par_2, 28, '', art_14/par_2, 29",
                "EXPORT, DUAL_USE, THIRD_COUNTRY, GLOBAL, art_10/par_1, 14, " + D3 + D5 + ", art_15/par_1, 16",
                "TRANSIT, DUAL_USE, THIRD_COUNTRY, INDIVIDUAL, art_10/par_1, 14, " + D4 + D5 + ", art_15/par_1, 16",
                "INTRA_UNION_TRANSFER, DUAL_USE, MEMBER_STATE, INDIVIDUAL, art_10/par_1, 15, " + D3 + D5
                        + ", art_15/par_1, 16",
                "IMPORT, DUAL_USE, THIRD_COUNTRY, INDIVIDUAL, art_10/par_1, 30, " + D4 + D5 + ", art_15/par_1, 16",
                "EXPORT, DUAL_USE, THIRD_COUNTRY, GENERAL, art_10/par_2, 17, '', art_15/par_2, 18",
                "BROKERING, DEFENCE, -, INDIVIDUAL, art_11, 19, " + D5 + ", art_16, 22",
                "BROKERING, TORTURE, MEMBER_STATE, INDIVIDUAL, art_11, 19, " + D5 + ", art_16, 22",
                "BROKERING, DUAL_USE, -, GLOBAL, art_11, 19, " + D5 + ", art_16, 22",
                "INTANGIBLE_TRANSFER, DEFENCE, -, INDIVIDUAL, art_11, 20, " + D3 + D5 + T + ", art_16, 22",
                "INTANGIBLE_TRANSFER, TORTURE, -, GLOBAL, art_11, 20, " + D3 + D5 + T + ", art_16, 22",
                "INTANGIBLE_TRANSFER, DUAL_USE, THIRD_COUNTRY, INDIVIDUAL, art_11, 20, " + D3 + D5 + T + ", art_16, 22",
                "TECHNICAL_ASSISTANCE, DEFENCE, -, GLOBAL, art_11, 21, " + D5 + ", art_16, 22",
                "TECHNICAL_ASSISTANCE, TORTURE, -, INDIVIDUAL, art_11, 21, " + D5 + ", art_16, 22",
                "TECHNICAL_ASSISTANCE, DUAL_USE, -, INDIVIDUAL, art_11, 21, " + D5 + ", art_16, 22"
            })
    void rowHasFormAndDocuments(
            Operation operation,
            Goods goods,
            @org.jspecify.annotations.Nullable Partner partner,
            LicenceKind licence,
            String article,
            int form,
            String documents,
            String issuedUnder,
            int issuedOn) {
        Matter matter = new Matter(
                operation,
                Optional.of(goods),
                Optional.ofNullable(partner),
                Optional.of(licence),
                Optional.empty(),
                Optional.empty());

        assertThat(DecisionTable.list(matter, ANNEX_IV))
                .singleElement()
                .extracting(row -> Procedure.form(row, ANNEX_IV))
                .isEqualTo(new Procedure.Form(
                        "lu/rgd/2018/12/14/annex_" + form,
                        "lu/rgd/2018/12/14/" + article,
                        Arrays.stream(documents.split(" ", -1))
                                .filter(code -> !code.isEmpty())
                                .map(DocumentCode::valueOf)
                                .toList(),
                        "lu/rgd/2018/12/14/annex_" + issuedOn,
                        "lu/rgd/2018/12/14/" + issuedUnder));
    }

    @Test
    void noTwoRowsMeetOneMatter() {
        List<TableRow> rows = DecisionTable.ROWS;

        assertThat(rows).hasSize(30);
        assertThat(rows.stream()
                        .map(row -> List.of(row.operation(), row.goods(), row.partner(), row.licences(), row.when()))
                        .distinct())
                .hasSize(30);
    }

    @Test
    void documentOnRequestIsListedWhereverAMinisterDecidesOnALicence() {
        assertThat(DecisionTable.ROWS)
                .filteredOn(row -> row.licences().equals(TableRow.APPLICATION))
                .allMatch(row -> row.documents(ANNEX_IV).contains(DocumentCode.OTHER_ON_REQUEST));
        assertThat(DecisionTable.ROWS)
                .filteredOn(row -> !row.licences().equals(TableRow.APPLICATION))
                .allMatch(row -> row.documents(ANNEX_IV).isEmpty());
    }
}
