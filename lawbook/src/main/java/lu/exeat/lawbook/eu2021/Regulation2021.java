package lu.exeat.lawbook.eu2021;

import java.util.List;
import java.util.stream.Stream;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Provision;

/// The provisions of Regulation (EU) 2021/821 that decide.
public final class Regulation2021 {
    /// From 9 September 2021, the 90th day after its publication.
    public static final Validity IN_FORCE = Validity.from(2021, 9, 9);

    public static final List<Provision> PROVISIONS = Stream.of(
                    Article3.ALL,
                    Article4.ALL,
                    Article5.ALL,
                    Article6.ALL,
                    Article7.ALL,
                    Article8.ALL,
                    Article9.ALL,
                    Article10.ALL,
                    Article11.ALL)
            .flatMap(List::stream)
            .toList();

    private Regulation2021() {}
}
