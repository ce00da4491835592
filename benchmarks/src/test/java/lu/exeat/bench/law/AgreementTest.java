package lu.exeat.bench.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.exeat.bench.law.peer.DroolsLaw;
import lu.exeat.law.fact.Facts;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.Transaction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The peer of the benchmark says what Exeat says, on a sample; the run itself holds it against the whole mix.
class AgreementTest {
    private static final Lawbook LAWBOOK = Lawbook.shipped();
    private static final Agreement AGREEMENT = new Agreement(LAWBOOK);
    private static final DroolsLaw DROOLS = LawBench.drools();

    private static final List<Facts> SAMPLE =
            TransactionMix.of(Templates.shipped(), TransactionMix.SEED, 600).transactions().stream()
                    .map(LAWBOOK::facts)
                    .toList();

    @AfterAll
    static void close() {
        DROOLS.close();
    }

    @Test
    void droolsGivesTheSameOutcomeReasonAndProvisions() {
        assertThat(SAMPLE)
                .allSatisfy(facts -> assertThat(AGREEMENT.differences(
                                LAWBOOK.determine(facts), DROOLS.determine(DROOLS.prepare(facts))))
                        .isEmpty());
    }

    @Test
    void theSameFactsTwiceGiveTheSame() {
        DroolsLaw.Prepared prepared = DROOLS.prepare(SAMPLE.getFirst());

        assertThat(DROOLS.determine(prepared)).isEqualTo(DROOLS.determine(prepared));
    }

    @Test
    void otherOutcomeOrOtherProvisionsAreFound() {
        Transaction template = Templates.shipped().own().getFirst(); // a listed machine that leaves the Union
        Facts listed = LAWBOOK.facts(template);
        Facts old = listed.withDate(Variation.DAYS.getFirst()); // the same outcome under the Regulation of 2009
        Facts unclassified = LAWBOOK.facts(
                template.withItems(List.of(template.items().getFirst().withoutCode())));

        assertThat(AGREEMENT.differences(LAWBOOK.determine(listed), DROOLS.determine(DROOLS.prepare(unclassified))))
                .anySatisfy(difference -> assertThat(difference).contains("CLASSIFICATION_OPEN"));
        assertThat(AGREEMENT.differences(LAWBOOK.determine(listed), DROOLS.determine(DROOLS.prepare(old))))
                .singleElement()
                .asString()
                .contains("reg/2021/821/art_3/par_1", "reg/2009/428/art_3/par_1");
    }
}
