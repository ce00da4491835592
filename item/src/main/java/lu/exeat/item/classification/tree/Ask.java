package lu.exeat.item.classification.tree;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;

/// The conditions of trees, in the words of the list: more than, at most, is, includes.
///
/// A number, a list or a text is not compared in the tree. The tree asks a yes-no fact whose name is the comparison,
/// such as `appWt > 70`, and [Comparison] answers it from what was stated. A fact that cannot apply makes each
/// comparison false, on either side of its limit; one that is not known leaves it unknown.
public final class Ask {
    /// Goods, as opposed to software and technology: groups A, B and C.
    public static final Condition TANGIBLE =
            Condition.not(Condition.oneOf(FactName.of("form"), "software", "technology"));

    /// Group D: a program alone.
    public static final Condition SOFTWARE = Condition.is(FactName.of("form"), "software");

    /// Group E: what someone must know.
    public static final Condition TECHNOLOGY = Condition.is(FactName.of("form"), "technology");

    private Ask() {}

    /// The fact is true.
    public static Condition yes(String fact) {
        return Condition.is(FactName.of(fact), true);
    }

    /// The fact is not true. Where nothing else was stated this holds for a fact that was not given.
    public static Condition no(String fact) {
        return Condition.not(yes(fact));
    }

    /// It was said in so many words that the fact is false; a fact that was not given is not denied.
    public static Condition denied(String fact) {
        return Condition.is(FactName.of(fact + " denied"), true);
    }

    /// Something was said about the fact, and not that it is false.
    public static Condition stated(String fact) {
        return Condition.is(FactName.of(fact + " stated"), true);
    }

    /// The fact's value is one of these words; capitals do not matter.
    public static Condition is(String fact, String... words) {
        String[] lower =
                Arrays.stream(words).map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        return lower.length == 1
                ? Condition.is(FactName.of(fact), lower[0])
                : Condition.oneOf(FactName.of(fact), lower);
    }

    /// The list or text includes one of these; a code includes what lies below it.
    public static Condition has(String fact, String... members) {
        List<Condition> parts = Arrays.stream(members)
                .map(member -> Condition.is(FactName.of(fact + " has " + member.toLowerCase(Locale.ROOT)), true))
                .toList();
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    /// Something is in the list, and nothing but these.
    public static Condition only(String fact, String group) {
        return Condition.is(FactName.of(fact + " only " + group), true);
    }

    /// "Exceeding", "more than".
    public static Condition above(String fact, String limit) {
        return compared(fact, ">", limit);
    }

    /// "Or more", "equal to or exceeding".
    public static Condition atLeast(String fact, String limit) {
        return compared(fact, ">=", limit);
    }

    /// "Less than", "better than" of accuracy, noise and the like.
    public static Condition below(String fact, String limit) {
        return compared(fact, "<", limit);
    }

    /// "Or less", "not exceeding".
    public static Condition atMost(String fact, String limit) {
        return compared(fact, "<=", limit);
    }

    /// Exceeding the one, not exceeding the other.
    public static Condition aboveUpTo(String fact, String above, String upTo) {
        return Condition.all(above(fact, above), atMost(fact, upTo));
    }

    private static Condition compared(String fact, String sign, String limit) {
        return Condition.is(FactName.of(fact + " " + sign + " " + new BigDecimal(limit).toPlainString()), true);
    }
}
