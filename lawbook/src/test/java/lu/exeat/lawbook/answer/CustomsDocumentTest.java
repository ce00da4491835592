package lu.exeat.lawbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.Test;

/// Which codes a customs declaration could need: X060 to X072 by the authorisation, X002 for all up to 8 September
/// 2021.
class CustomsDocumentTest {
    private static final String LISTED_EXPORT = """
            transaction:
              date: %s
              authority: LU
              activity: %s
              means: %s
              from: LU
              destination: %s
              items: [{list: DUAL_USE, code: 3A001.a.1.a}]
              endUse: {wmd: none, military: none, militaryParts: none, humanRights: none, otherMemberStateList: none}
            """;

    private static Answer answer(String document) {
        return Lawbook.shipped()
                .answer(TransactionReader.shipped()
                        .read(document, Optional.empty(), Clock.systemUTC())
                        .require());
    }

    private static List<String> codes(String day, String activity, String means, String destination) {
        return CustomsDocument.listFor(answer(LISTED_EXPORT.formatted(day, activity, means, destination))).stream()
                .map(each -> each.code() + " " + each.authorisation())
                .toList();
    }

    @Test
    void shipmentNamesTheCodesOfEachAuthorisationThatCouldBeGranted() {
        assertThat(codes("2025-12-01", "EXPORT", "SHIPMENT", "IN"))
                .contains("X060 INDIVIDUAL", "X070 GLOBAL", "X071 NATIONAL_GENERAL")
                .doesNotContain("X061 EU001", "X072 TRANSIT");
    }

    @Test
    void generalAuthorisationThatMayServeComesFirst() {
        assertThat(codes("2025-12-01", "EXPORT", "SHIPMENT", "JP")).startsWith("X061 EU001");
    }

    @Test
    void lastDayOfTheOldRegulationHasOneCodeForAll() {
        assertThat(codes("2021-09-08", "EXPORT", "SHIPMENT", "IN"))
                .contains("X002 INDIVIDUAL", "X002 GLOBAL")
                .allMatch(each -> each.startsWith("X002 "));
        assertThat(codes("2021-09-09", "EXPORT", "SHIPMENT", "IN"))
                .contains("X060 INDIVIDUAL")
                .noneMatch(each -> each.startsWith("X002 "));
    }

    @Test
    void whatPassesNoCustomsNeedsNoCode() {
        assertThat(codes("2025-12-01", "EXPORT", "ELECTRONIC_TRANSMISSION", "IN"))
                .isEmpty();
        assertThat(codes("2025-12-01", "BROKERING", "SHIPMENT", "IN")).isEmpty();
    }

    @Test
    void itemThatNeedsNoAuthorisationHasNoCode() {
        Answer free = answer(LISTED_EXPORT.formatted("2025-12-01", "INTRA_UNION_TRANSFER", "SHIPMENT", "DE"));

        assertThat(CustomsDocument.listFor(free)).isEmpty();
    }

    @Test
    void militaryItemUnderNationalLawHasNoCodeOfTheDualUseRegulation() {
        Answer military = answer(LISTED_EXPORT
                .formatted("2025-12-01", "EXPORT", "SHIPMENT", "IN")
                .replace("{list: DUAL_USE, code: 3A001.a.1.a}", "{list: MILITARY, code: ML11.a}"));

        assertThat(military.outcome().name()).isEqualTo("AUTHORISATION_REQUIRED");
        assertThat(CustomsDocument.listFor(military)).isEmpty();
    }

    @Test
    void codesOfTheTariffAreMarkedUnverifiedAndThatOfTheOldRegulationIsNot() {
        Answer today = answer(LISTED_EXPORT.formatted("2025-12-01", "EXPORT", "SHIPMENT", "IN"));
        Answer old = answer(LISTED_EXPORT.formatted("2021-07-20", "EXPORT", "SHIPMENT", "IN"));

        assertThat(CustomsDocument.listFor(today)).noneMatch(CustomsDocument::verified);
        assertThat(CustomsDocument.listFor(old)).isNotEmpty().allMatch(CustomsDocument::verified);
        assertThat(CustomsDocument.notes(CustomsDocument.listFor(today), Language.EN))
                .hasSize(2);
        assertThat(CustomsDocument.notes(CustomsDocument.listFor(old), Language.EN))
                .hasSize(1);
    }
}
