package lu.exeat.party.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Whole numbers as words in four languages.
final class SpokenNumbers {
    /// From two on, in French, German, English and Luxembourgish.
    private static final List<String> ONES = List.of(
            "deux zwei two zwee zwou zwéin beiden",
            "trois drei three dräi",
            "quatre vier four véier",
            "cinq fünf five fënnef",
            "six sechs six sechs",
            "sept sieben seven siwen",
            "huit acht eight aacht",
            "neuf neun nine néng",
            "dix zehn ten zéng",
            "onze elf eleven eelef",
            "douze zwölf twelve zwielef",
            "treize dreizehn thirteen dräizéng",
            "quatorze vierzehn fourteen véierzéng",
            "quinze fünfzehn fifteen fofzéng",
            "seize sechzehn sixteen siechzéng");

    /// From twenty on, in tens.
    private static final List<String> TENS = List.of(
            "vingt zwanzig twenty zwanzeg",
            "trente dreißig thirty drësseg",
            "quarante vierzig forty véierzeg",
            "cinquante fünfzig fifty fofzeg",
            "soixante sechzig sixty sechzeg",
            "septante siebzig seventy siwwenzeg",
            "octante achtzig eighty achtzeg",
            "nonante neunzig ninety nonzeg",
            "cent hundert hundred honnert");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < ONES.size(); i++) {
            for (String word : ONES.get(i).split(" ")) {
                NUMBERS.put(word, i + 2);
            }
        }
        for (int i = 0; i < TENS.size(); i++) {
            for (String word : TENS.get(i).split(" ")) {
                NUMBERS.put(word, 10 * (i + 2));
            }
        }
    }

    private SpokenNumbers() {}

    static OptionalInt of(String word) {
        Integer number = NUMBERS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// The first number in a range of tokens.
    static OptionalInt first(Passage passage, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            int number = of(passage.token(i));
            if (number > 0) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /// The number that a token is, in words or in at most three digits; 0 when it is none.
    static int of(Token token) {
        if (token.isNumber()
                && token.text().length() < 4
                && token.text().chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(token.text());
        }
        return of(token.folded()).orElse(0);
    }
}
