package lu.exeat.item.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lu.exeat.item.classification.Statement.Others;
import org.junit.jupiter.api.Test;

/// What holds for all trees: silence, gates, dates, several codes. The lines themselves are shown by the case files.
class ClassifierTest {
    private static final long SEED = 20_251_115;

    private static final Map<String, Stated> VPN_GATEWAY = Map.of(
            "form", word("hardware"),
            "cryptography.forConfidentiality", yes(),
            "cryptography.symmetricBits", number("256"),
            "informationSecurityPrimaryFunction", yes());

    private static Stated word(String word) {
        return new Stated.Words(List.of(word));
    }

    private static Stated number(String number) {
        return new Stated.Number(new BigDecimal(number));
    }

    private static Stated yes() {
        return new Stated.Flag(true);
    }

    private static Stated no() {
        return new Stated.Flag(false);
    }

    private static Classification classify(Map<String, Stated> facts, Others others) {
        return Classifier.classify(new Statement(facts, others), ListVersion.OF_2025);
    }

    @Test
    void nothingStatedLeavesEverythingOpenAndAsksTheForm() {
        Classification found = classify(Map.of(), Others.UNKNOWN);

        assertThat(found.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(found.openFacts()).extracting(OpenFact::fact).containsExactly("form");
    }

    @Test
    void withoutAFormNothingIsCleared() {
        Classification found = classify(Map.of("indexes", no()), Others.NOT_APPLICABLE);

        assertThat(found.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aServiceIsNoFormSoThatWhatIsHandedOverIsAsked() {
        Classification found = classify(Map.of("form", word("service")), Others.NOT_APPLICABLE);

        assertThat(found.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(found.openFacts()).extracting(OpenFact::fact).contains("form");
    }

    @Test
    void silenceOnTheCryptographyNoteLeavesTheGatewayOpen() {
        Classification found = classify(VPN_GATEWAY, Others.UNKNOWN);

        assertThat(found.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(found.openFacts()).extracting(OpenFact::fact).contains("retailWithoutRestriction");
    }

    @Test
    void saidToBeAllTheGatewayIsListed() {
        Classification found = classify(VPN_GATEWAY, Others.NOT_APPLICABLE);

        assertThat(found.verdict()).isEqualTo(Verdict.LISTED);
        assertThat(found.codes()).containsExactly("5A002.a.1");
    }

    @Test
    void answersToTheGatesSettleWhatLiesBehindThem() {
        Map<String, Stated> facts = new LinkedHashMap<>();
        facts.put("form", word("hardware"));
        for (String gate : List.of("0", "1", "2", "3", "4", "5.part1", "5.part2", "6", "7", "8", "9")) {
            facts.put("subject.category" + gate, no());
        }
        facts.put("productType", word("other"));

        Classification found = classify(facts, Others.UNKNOWN);

        assertThat(found.openFacts()).isEmpty();
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_LISTED);
    }

    @Test
    void aGateNeverHidesAFactThatWasStated() {
        Map<String, Stated> facts = new LinkedHashMap<>();
        facts.put("form", word("hardware"));
        facts.put("subject.category8", no());
        facts.put("rebreather", word("closed circuit"));
        facts.put("accompaniesUser", no());

        assertThat(classify(facts, Others.NOT_APPLICABLE).codes()).containsExactly("8A002.q.1");
    }

    @Test
    void theDayPicksTheList() {
        Map<String, Stated> computer = Map.of("form", word("hardware"), "appWt", number("40"));

        assertThat(Classifier.classify(new Statement(computer, Others.NOT_APPLICABLE), ListVersion.OF_2021)
                        .codes())
                .containsExactly("4A003.b");
        assertThat(classify(computer, Others.NOT_APPLICABLE).codes()).isEmpty();
    }

    @Test
    void alwaysTheSameAnswerWhateverTheOrderOfTheFacts() {
        List<Map.Entry<String, Stated>> facts = new ArrayList<>(VPN_GATEWAY.entrySet());
        Random random = new Random(SEED);
        Classification first = classify(VPN_GATEWAY, Others.NOT_APPLICABLE);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(facts, random);
            Map<String, Stated> shuffled = new LinkedHashMap<>();
            facts.forEach(fact -> shuffled.put(fact.getKey(), fact.getValue()));
            assertThat(classify(shuffled, Others.NOT_APPLICABLE)).isEqualTo(first);
        }
    }

    /// Whatever is not known, a code that is named stays, and NOT_LISTED is said only where no answer can bring a code.
    @Test
    void lessKnowledgeNeverSaysMore() {
        Random random = new Random(SEED);
        List<FactEntry> vocabulary = FactVocabulary.shipped().listAll().stream()
                .filter(entry -> !entry.name().startsWith(FactVocabulary.ENTRY))
                .toList();
        int definite = 0;
        for (int round = 0; round < 400; round++) {
            Map<String, Stated> full = new LinkedHashMap<>();
            full.put(
                    "form",
                    word(List.of("hardware", "software", "technology", "material")
                            .get(random.nextInt(4))));
            for (int i = 0; i < 25; i++) {
                FactEntry entry = vocabulary.get(random.nextInt(vocabulary.size()));
                value(entry, random).ifPresent(value -> full.putIfAbsent(entry.name(), value));
            }
            Map<String, Stated> partial = new LinkedHashMap<>(full);
            full.keySet().forEach(fact -> {
                if (random.nextInt(4) == 0) {
                    partial.put(fact, new Stated.NotKnown());
                }
            });

            Classification all = classify(full, Others.NOT_APPLICABLE);
            Classification some = classify(partial, Others.NOT_APPLICABLE);

            String seen = "seed " + SEED + ", round " + round + ": " + partial + " of " + full;
            assertThat(all.codes()).as(seen).containsAll(some.codes());
            if (some.verdict() == Verdict.NOT_LISTED) {
                definite++;
                assertThat(all.codes()).as(seen).isEmpty();
            }
        }
        assertThat(definite).as("the property was put to the test").isPositive();
    }

    private static java.util.Optional<Stated> value(FactEntry entry, Random random) {
        return switch (entry.type()) {
            case BOOLEAN -> java.util.Optional.of(new Stated.Flag(random.nextBoolean()));
            case NUMBER -> java.util.Optional.of(number(Integer.toString(random.nextInt(3000))));
            case WORD, WORDS ->
                entry.values().isEmpty()
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(word(
                                entry.values().get(random.nextInt(entry.values().size()))));
            case OPERATIONS, BAND -> java.util.Optional.empty();
        };
    }
}
