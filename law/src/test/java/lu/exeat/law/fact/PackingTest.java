package lu.exeat.law.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.Packing.Place;
import org.junit.jupiter.api.Test;

/// Facts packed into words: every fact has bits of its own, and they say what is known of it.
class PackingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final List<Value> COUNTRIES =
            IntStream.range(0, 9).mapToObj(i -> Value.of("C" + i)).toList();

    private static final FactCatalogue CATALOGUE = new FactCatalogue(List.of(
            fact("use", Scope.TRANSACTION, Domain.KNOWLEDGE),
            fact("country", Scope.TRANSACTION, new Domain.Closed(COUNTRIES)),
            fact("listed", Scope.ITEM, Domain.BOOLEAN),
            fact("name", Scope.ITEM, new Domain.Any())));

    private static FactDefinition fact(String name, Scope scope, Domain domain) {
        return new FactDefinition(FactName.of(name), scope, domain, Openness.DECLARANT);
    }

    @Test
    void absentFactsMayHaveAnyValue() {
        assertThat(field(Map.of(), "use")).isEqualTo(0b1111);
        assertThat(field(Map.of(), "listed")).isEqualTo(0b11);
        assertThat(field(Map.of(), "country")).isEqualTo(Packing.NOT_GIVEN);
        assertThat(field(Map.of(), "name")).isEqualTo(Packing.NOT_GIVEN);
    }

    @Test
    void factOfFewValuesIsTheSetOfThoseItMayHave() {
        assertThat(field(Map.of("listed", Known.of(Set.of(Value.NO))), "listed"))
                .isEqualTo(0b10);
        assertThat(field(Map.of("use", Known.of(Set.of(Knowledge.NONE.value(), Knowledge.AWARE.value()))), "use"))
                .isEqualTo(0b0101);
    }

    @Test
    void valueOutsideTheDomainIsTakenForNotGiven() {
        assertThat(field(Map.of("use", Known.of(Set.of(Value.of("rumoured")))), "use"))
                .isEqualTo(0b1111);
    }

    @Test
    void factOfManyValuesIsANumber() {
        assertThat(field(Map.of("country", Known.of(Set.of(COUNTRIES.get(3)))), "country"))
                .isEqualTo(Packing.FIRST_VALUE + 3);
    }

    @Test
    void whatHasNoNumberSaysSo() {
        assertThat(field(Map.of("country", Known.of(Set.of(COUNTRIES.get(3), COUNTRIES.get(4)))), "country"))
                .isEqualTo(Packing.NOT_NUMBERED);
        assertThat(field(Map.of("country", Known.of(Set.of(Value.of("XX")))), "country"))
                .isEqualTo(Packing.NOT_NUMBERED);
        assertThat(field(Map.of("name", Known.of(Set.of(Value.of("Exemple")))), "name"))
                .isEqualTo(Packing.NOT_NUMBERED);
    }

    @Test
    void noTwoFactsShareABit() {
        FactCatalogue many = new FactCatalogue(IntStream.range(0, 200)
                .mapToObj(i -> fact(
                        "fact" + i,
                        Scope.ITEM,
                        switch (i % 4) {
                            case 0 -> Domain.BOOLEAN;
                            case 1 -> Domain.KNOWLEDGE;
                            case 2 -> new Domain.Closed(COUNTRIES);
                            default -> new Domain.Closed(COUNTRIES.subList(0, 7));
                        }))
                .toList());
        Set<Long> taken = new HashSet<>();
        for (int position = 0; position < many.size(); position++) {
            Place place = many.packing().place(position);
            assertThat(place.word()).isLessThan(many.packing().words());
            for (int bit = place.shift(); bit < place.shift() + place.bits(); bit++) {
                assertThat(bit).isLessThan(Long.SIZE);
                assertThat(taken.add((long) place.word() * Long.SIZE + bit)).isTrue();
            }
        }
    }

    /// What the bits of a fact say, for an item behind another of which nothing is known.
    private static long field(Map<String, Known> known, String name) {
        Map<FactName, Fact> shared = new HashMap<>();
        Map<FactName, Fact> ofItem = new HashMap<>();
        known.forEach((fact, value) -> {
            FactName named = FactName.of(fact);
            boolean item = CATALOGUE.find(named).orElseThrow().scope() == Scope.ITEM;
            (item ? ofItem : shared).put(named, new Fact(value, Origin.given("")));
        });
        Facts facts = Facts.of(CATALOGUE, DAY, shared, List.of(Map.of(), ofItem));
        Place place = CATALOGUE.packing().place(CATALOGUE.require(FactName.of(name)));
        return (facts.word(1, place.word()) & place.mask()) >>> place.shift();
    }
}
