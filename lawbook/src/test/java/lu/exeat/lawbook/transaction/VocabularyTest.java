package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.lawbook.transaction.FactEntry.Scope;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.Wording;
import lu.exeat.terms.language.WordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The facts of the encoded law, and facts added to them.
class VocabularyTest {
    private static final Vocabulary SHIPPED = Vocabulary.shipped();

    @Test
    void factHasTypeScopeQuestionAndProvisions() {
        FactEntry fact = SHIPPED.require(FactName.of("endUse.humanRights"));

        assertThat(fact.type()).isEqualTo(new FactType.KnowledgeLevel());
        assertThat(fact.scope()).isEqualTo(Scope.TRANSACTION);
        assertThat(fact.question().in(Language.FR)).startsWith("Que savez-vous");
        assertThat(fact.provisions())
                .containsExactly("reg/2021/821/art_5/par_1", "reg/2021/821/art_5/par_2", "reg/2021/821/art_5/par_3");
    }

    @Test
    void typesAreThoseOfTheFile() {
        assertThat(type("items.list")).isEqualTo(new FactType.Choice(List.of("DUAL_USE", "MILITARY", "NONE")));
        assertThat(type("items.code")).isEqualTo(new FactType.ListCode());
        assertThat(type("freeZone")).isEqualTo(new FactType.YesOrNo());
        assertThat(type("applicationDate")).isEqualTo(new FactType.Day());
        assertThat(type("unionContractingParty")).isEqualTo(new FactType.Text());
        assertThat(type("serverCountry")).isEqualTo(new FactType.CountryCode(List.of()));
        assertThat(type("knownReExportTo")).isEqualTo(new FactType.CountryCode(List.of("NONE")));
    }

    private static FactType type(String name) {
        return SHIPPED.require(FactName.of(name)).type();
    }

    @Test
    void typesHaveTheWordsOfAnswers() {
        assertThat(SHIPPED.listAll().stream().map(fact -> fact.type().word()).distinct())
                .containsExactlyInAnyOrder("boolean", "enum", "knowledge", "date", "string");
        assertThat(type("knownReExportTo").values())
                .startsWith("NONE", "AD")
                .hasSize(1 + Country.listAll().size());
        assertThat(type("endUse.wmd").values()).containsExactly("none", "suspected", "aware", "informed");
        assertThat(type("freeZone").values()).containsExactly("true", "false");
        assertThat(type("items.code").values()).isEmpty();
    }

    /// One word for one thing: where the glossary has a term, the questions have no other.
    @ParameterizedTest
    @CsvSource({
        "LB, Moossnam, Mesure",
        "LB, Endverwendung, Endnotzung",
        "LB, Endgebrauch, Endnotzung",
        "LB, Autorisatioun, Genehmegung or Lizenz",
        "LB, Assistenz, technesch Ënnerstëtzung",
        "LB, d''Wuer, Gutt",
        "LB, Acte, Operatioun",
        "FR, rubrique, position de la liste",
        "FR, droits humains, droits de l'homme",
        "FR, usage final, utilisation finale",
        "DE, Endziel, Bestimmungsziel",
        "EN, getting round, circumvention"
    })
    void questionsHaveTheTermsOfTheGlossary(Language language, String other, String term) {
        assertThat(SHIPPED.listAll())
                .as("the term is " + term)
                .noneMatch(fact -> fact.question().in(language).contains(other));
    }

    @Test
    void everyFactNamesItsProvisions() {
        assertThat(SHIPPED.listAll())
                .hasSizeGreaterThan(100)
                .allSatisfy(fact -> assertThat(fact.provisions())
                        .as(fact.name().name())
                        .isNotEmpty()
                        .allMatch(id -> id.startsWith("reg/") || id.startsWith("lu/")));
    }

    @Test
    void enumsOfTheDocumentAreThoseOfTheVocabulary() {
        assertThat(type("activity").values()).isEqualTo(names(Activity.values()));
        assertThat(type("means").values()).isEqualTo(names(Means.values()));
        assertThat(type("items.list").values()).isEqualTo(names(ListKind.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants).map(Enum::name).toList();
    }

    @Test
    void everyTerritoryIsOfSomeCountry() {
        assertThat(type("territory").values())
                .allSatisfy(territory -> assertThat(Country.listAll())
                        .as(territory)
                        .anyMatch(country -> Territory.isOf(territory, country)));
        assertThat(Territory.isOf("LIVIGNO", new Country("DE"))).isFalse();
        assertThat(Territory.isOf("MAIN", new Country("DE"))).isTrue();
    }

    @Test
    void itemsFactIsFoundByBothItsNames() {
        assertThat(SHIPPED.findItemFact("publicDomain")).isEqualTo(SHIPPED.find("items.publicDomain"));
        assertThat(SHIPPED.findItemFact("items.publicDomain")).isPresent();
        assertThat(SHIPPED.findItemFact("freeZone")).isEmpty();
        assertThat(SHIPPED.findActFact("destination")).isEmpty();
        assertThat(SHIPPED.findActFact("endUse.wmd")).isEmpty();
        assertThat(SHIPPED.findEndUse("wmd")).isPresent();
    }

    @Test
    void furtherFactsOfItemsAreReadWithTheirUnits() {
        Wording question = new Wording("Lowest temperature?", "Température ?", "Temperatur?", "Temperatur?");
        FactEntry coldest = new FactEntry(
                FactName.of("ambientMinC"), new FactType.Number("degree C"), Scope.ITEM, question, List.of("4A001.a"));
        TransactionReader reader = TransactionReader.of(SHIPPED.with(List.of(coldest)));

        Item item = reader.read(
                        "transaction: {items: [{facts: {ambientMinC: -54.50}}]}", Optional.empty(), Clock.systemUTC())
                .require()
                .items()
                .getFirst();

        assertThat(item.findFact(coldest.name())).contains(Value.of(new BigDecimal("-54.5")));
        ProblemAssert.assertThat(reader.read(
                        "transaction: {items: [{ambientMinC: --1}, {ambientMinC: 1e3}]}",
                        Optional.empty(),
                        Clock.systemUTC()))
                .notes(
                        "Malformed \"/transaction/items/0/ambientMinC\"",
                        "Malformed \"/transaction/items/1/ambientMinC\"")
                .isWordedInAllLanguages();
    }

    @Test
    void factThatIsThereAlreadyIsRefused() {
        List<FactEntry> again = List.of(SHIPPED.listAll().getFirst());

        assertThatThrownBy(() -> SHIPPED.with(again)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void incompleteFileIsRefusedNamingTheFact() {
        assertThatThrownBy(() -> Vocabulary.read(WordingFile.parse("f", "some.fact:\n  type: boolean\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some.fact");
        assertThatThrownBy(() -> Vocabulary.read(WordingFile.parse("f", "some.fact:\n  type: colour\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour");
    }
}
