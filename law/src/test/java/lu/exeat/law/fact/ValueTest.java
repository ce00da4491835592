package lu.exeat.law.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Values as they stand in documents, what is known of one, the scale of knowledge, domains, names and origins.
class ValueTest {
    @Test
    void valuesAreWrittenAsInDocuments() {
        assertThat(Value.of(true).text()).isEqualTo("true");
        assertThat(Value.of(false).text()).isEqualTo("false");
        assertThat(Value.of("EXPORT").text()).isEqualTo("EXPORT");
        assertThat(Value.of(LocalDate.of(2021, 9, 9)).text()).isEqualTo("2021-09-09");
        assertThat(Value.of(new BigDecimal("1.50")).text()).isEqualTo("1.5");
        assertThat(Value.of(new BigDecimal("1E+3")).text()).isEqualTo("1000");
    }

    @Test
    void numbersAreEqualWhateverZerosFollow() {
        assertThat(Value.of(new BigDecimal("1.50"))).isEqualTo(Value.of(new BigDecimal("1.5")));
        assertThat(Value.of(new BigDecimal("0.00"))).isEqualTo(Value.of(BigDecimal.ZERO));
        assertThat(Value.of(true)).isEqualTo(Value.YES).isNotEqualTo(Value.of(false));
    }

    @Test
    void eachLevelOfKnowledgeIncludesThoseAbove() {
        assertThat(Knowledge.SUSPECTED.andMore())
                .containsExactly(Value.of("suspected"), Value.of("aware"), Value.of("informed"));
        assertThat(Knowledge.INFORMED.andMore()).containsExactly(Value.of("informed"));
        assertThat(Knowledge.listValues()).hasSize(4).first().isEqualTo(Value.of("none"));
    }

    @Test
    void levelIsFoundByItsWordOnly() {
        assertThat(Knowledge.findByWord("aware")).contains(Knowledge.AWARE);
        assertThat(Knowledge.AWARE.value()).isEqualTo(Value.of("aware"));
        assertThat(Knowledge.findByWord("AWARE")).isEmpty();
    }

    @Test
    void oneValueIsKnownExactlyAndSeveralAreOneOfThem() {
        Value goods = Value.of("GOODS");
        Value software = Value.of("SOFTWARE");

        assertThat(Known.of(Set.of(goods))).isEqualTo(new Known.Exactly(goods));
        assertThat(Known.of(Set.of(goods, software))).isEqualTo(new Known.OneOf(Set.of(software, goods)));
        assertThatThrownBy(() -> new Known.OneOf(Set.of(goods)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("one of at least two values");
    }

    @Test
    void factThatCanBeAskedHasAtLeastTwoValues() {
        assertThat(new Domain.Closed(List.of(Value.YES, Value.NO))).isEqualTo(Domain.BOOLEAN);
        assertThatThrownBy(() -> new Domain.Closed(List.of(Value.YES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two values");
    }

    @Test
    void nameHasOneToEightyCharacters() {
        assertThat(FactName.of("x".repeat(80)).name()).hasSize(80);
        assertThat(FactName.of("endUse.wmd")).hasToString("endUse.wmd");
        assertThat(FactName.of("a")).isLessThan(FactName.of("b")).isEqualByComparingTo(FactName.of("a"));
        assertThatThrownBy(() -> FactName.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FactName.of("x".repeat(81)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 80 characters");
    }

    @Test
    void originSaysWhereAFactCameFrom() {
        assertThat(Origin.given("items.code")).isEqualTo(new Origin(Origin.Kind.GIVEN, "items.code"));
        assertThat(Origin.derived("from")).isEqualTo(new Origin(Origin.Kind.DERIVED, "from"));
        assertThat(Origin.list("embargoes")).isEqualTo(new Origin(Origin.Kind.LIST, "embargoes"));
        assertThat(Fact.of(true, Origin.NOT_GIVEN).known()).isEqualTo(new Known.Exactly(Value.YES));
        assertThat(Fact.of("LU", Origin.NOT_GIVEN)).isEqualTo(Fact.of(Value.of("LU"), Origin.NOT_GIVEN));
        assertThat(Fact.of("LU", Origin.given("authority")).origin().detail()).isEqualTo("authority");
    }
}
