package lu.exeat.law.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import org.junit.jupiter.api.Test;

/// Facts of a transaction hold for each of its items, those of an item for it alone; each stands in its own scope.
class FactsTest {
    private static final FactName AUTHORITY = FactName.of("authority");
    private static final FactName CODE = FactName.of("items.code");
    private static final FactCatalogue CATALOGUE = new FactCatalogue(List.of(
            new FactDefinition(AUTHORITY, Scope.TRANSACTION, new Domain.Any(), Openness.DECLARANT),
            new FactDefinition(CODE, Scope.ITEM, Domain.BOOLEAN, Openness.CLASSIFICATION)));
    private static final LocalDate DAY = LocalDate.of(2021, 9, 9);
    private static final Fact LU = Fact.of("LU", Origin.given("authority"));
    private static final Fact LISTED = Fact.of(true, Origin.given("items.code"));
    private static final Facts FACTS =
            Facts.of(CATALOGUE, DAY, Map.of(AUTHORITY, LU), List.of(Map.of(), Map.of(CODE, LISTED)));

    @Test
    void factOfTheTransactionHoldsForEachItem() {
        assertThat(FACTS.itemCount()).isEqualTo(2);
        assertThat(FACTS.find(AUTHORITY, 0)).contains(LU);
        assertThat(FACTS.find(AUTHORITY, 1)).contains(LU);
        assertThat(FACTS.peek(0, 1)).isSameAs(LU);
    }

    @Test
    void factOfAnItemHoldsForItAlone() {
        assertThat(FACTS.find(CODE, 0)).isEmpty();
        assertThat(FACTS.find(CODE, 1)).contains(LISTED);
        assertThat(FACTS.find(1, 1)).contains(LISTED);
    }

    @Test
    void onlyAFactOfTheTransactionIsGivenForIt() {
        assertThat(FACTS.isGiven(0)).isTrue();
        assertThat(FACTS.isGiven(1)).isFalse();
    }

    @Test
    void sameFactsOnAnotherDayKeepAllButTheDay() {
        Facts later = FACTS.withDate(DAY.plusDays(1));

        assertThat(FACTS.date()).isEqualTo(DAY);
        assertThat(FACTS.day()).isEqualTo(DAY.toEpochDay());
        assertThat(later.date()).isEqualTo(LocalDate.of(2021, 9, 10));
        assertThat(later.day()).isEqualTo(FACTS.day() + 1);
        assertThat(later.find(CODE, 1)).contains(LISTED);
        assertThat(later.word(1, 0)).isEqualTo(FACTS.word(1, 0));
        assertThat(later.catalogue()).isSameAs(CATALOGUE);
    }

    @Test
    void itemsThatDifferArePackedApart() {
        Map<FactName, Fact> no = Map.of(CODE, Fact.of(false, Origin.NOT_GIVEN));
        Facts two = Facts.of(CATALOGUE, DAY, Map.of(), List.of(Map.of(CODE, LISTED), no));
        Facts other = Facts.of(CATALOGUE, DAY, Map.of(), List.of(no));
        int word = CATALOGUE.packing().place(1).word();

        assertThat(two.word(0, word)).isNotEqualTo(two.word(1, word));
        assertThat(two.word(1, word)).isEqualTo(other.word(0, word));
    }

    @Test
    void transactionWithoutItemsIsRefused() {
        assertThatThrownBy(() -> Facts.of(CATALOGUE, DAY, Map.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a transaction has at least one item");
    }

    @Test
    void factInTheWrongScopeIsRefused() {
        assertThatThrownBy(() -> Facts.of(CATALOGUE, DAY, Map.of(CODE, LISTED), List.of(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("items.code is not a fact of the TRANSACTION");
        assertThatThrownBy(() -> Facts.of(CATALOGUE, DAY, Map.of(), List.of(Map.of(AUTHORITY, LU))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("authority is not a fact of the ITEM");
    }

    @Test
    void catalogueKnowsItsFactsByNameAndByPosition() {
        FactName unknown = FactName.of("weather");

        assertThat(CATALOGUE.size()).isEqualTo(2);
        assertThat(CATALOGUE.require(CODE)).isEqualTo(1);
        assertThat(CATALOGUE.at(1)).isSameAs(CATALOGUE.listAll().get(1));
        assertThat(CATALOGUE.find(CODE)).contains(CATALOGUE.at(1));
        assertThat(CATALOGUE.at(1).askedAs()).isEqualTo(Optional.of(CODE));
        assertThat(CATALOGUE.find(unknown)).isEmpty();
        assertThatThrownBy(() -> CATALOGUE.require(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such fact: weather");
    }

    @Test
    void factThatIsDefinedTwiceIsRefused() {
        List<FactDefinition> twice = List.of(CATALOGUE.at(0), CATALOGUE.at(0));

        assertThatThrownBy(() -> new FactCatalogue(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("defined twice: authority");
    }
}
