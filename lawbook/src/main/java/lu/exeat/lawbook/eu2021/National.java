package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.lawbook.transaction.FactNames.AUTHORITY;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.condition.Condition.Defined;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;

/// Which Member States' law is encoded, and what stands for the law of the others.
public final class National {
    /// Luxembourg from the law of 27 June 2018 on.
    private static final ValueSet ENCODED = new ValueSet(
            "Member States whose law is encoded",
            List.of(new ValueSet.Entry(Value.of("LU"), Validity.from(2018, 7, 24), "lu/loi/2018/06/27", true)));

    /// The competent authority's national law is encoded.
    public static final Condition LAW_ENCODED = in(AUTHORITY, ENCODED);

    private National() {}

    /// The competent Member State, whose law is not encoded, has a rule. Whether it has one is a fact of the document;
    /// absent, it stays open as law that is not encoded.
    public static Condition rule(FactName has) {
        return new Defined("memberStateLaw", "national/dual-use", all(not(LAW_ENCODED), is(has, true)));
    }
}
