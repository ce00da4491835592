package lu.exeat.lawbook.lu2018;

import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.lawbook.transaction.FactNames.AUTHORITY;

import java.util.List;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Provision;

/// The provisions of Luxembourg law that decide.
public final class Law2018 {
    /// Publication on 20 July 2018 and four days.
    static final Validity IN_FORCE = Validity.from(2018, 7, 24);

    static final Condition LUXEMBOURG = is(AUTHORITY, "LU");

    public static final List<Provision> PROVISIONS = Stream.of(
                    Chapter6.ALL,
                    Article34.ALL,
                    Article35.ALL,
                    Article37.ALL,
                    Article42.ALL,
                    Article43.ALL,
                    Article44.ALL,
                    Article45.ALL,
                    Article46.ALL,
                    RegulationArticle3.ALL,
                    RegulationArticle10.ALL)
            .flatMap(List::stream)
            .toList();

    private Law2018() {}
}
