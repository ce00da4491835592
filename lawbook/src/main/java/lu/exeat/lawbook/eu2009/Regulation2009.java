package lu.exeat.lawbook.eu2009;

import java.util.List;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Provision;

/// The provisions of Regulation (EC) No 428/2009 that decide.
public final class Regulation2009 {
    /// From 27 August 2009 to the day before Regulation (EU) 2021/821.
    public static final Validity IN_FORCE = Validity.from(2009, 8, 27).through(2021, 9, 8);

    /// What the Regulation called an export.
    public static final Condition EXPORT = Article2.EXPORT;

    /// What the Regulation called brokering.
    public static final Condition BROKERING = Article2.BROKERING;

    public static final List<Provision> PROVISIONS = Stream.of(
                    Article3.ALL, Article4.ALL, Article5.ALL, Article6.ALL, Article8.ALL, Article22.ALL)
            .flatMap(List::stream)
            .toList();

    private Regulation2009() {}
}
