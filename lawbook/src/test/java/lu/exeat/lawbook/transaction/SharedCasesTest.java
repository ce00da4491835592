package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.terms.problem.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every case document of the shared set is read without a problem. What each says in detail is shown by
/// [TransactionReaderTest].
class SharedCasesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    static Stream<SharedCases.SharedCase> cases() throws IOException {
        return SharedCases.require().all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sharedCaseIsReadWithoutProblems(SharedCases.SharedCase shared) {
        Parsed<Transaction> read =
                TransactionReader.shipped().readTransaction(shared.transaction(), Optional.empty(), CLOCK);

        assertThat(read).isInstanceOf(Parsed.Good.class);
    }

    @Test
    void thereAreManySharedCases() throws IOException {
        assertThat(SharedCases.require().all()).hasSizeGreaterThan(150);
    }
}
