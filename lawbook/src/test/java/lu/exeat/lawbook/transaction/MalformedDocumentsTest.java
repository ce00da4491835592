package lu.exeat.lawbook.transaction;

import static lu.exeat.lawbook.transaction.ProblemAssert.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.terms.problem.Parsed;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each document of `malformed.txt` is refused with all that is wrong and nothing else, whichever way it comes in.
/// Bytes that are no text are shown in [MalformedBytesTest].
class MalformedDocumentsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final TransactionReader READER = TransactionReader.shipped();

    static Stream<WrittenDocument> documents() throws IOException {
        return WrittenDocument.listMalformed().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void malformedDocumentIsRefusedWithAllThatIsWrong(WrittenDocument document) {
        Parsed<Transaction> read = READER.read(document.text(), Optional.empty(), CLOCK);

        assertThat(read).notes(document.noted()).isWordedInAllLanguages();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bytesAndTextAreReadAlike(WrittenDocument document) {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);

        Parsed<Transaction> read = READER.read(bytes, Optional.empty(), CLOCK);

        Assertions.assertThat(read).isEqualTo(READER.read(document.text(), Optional.empty(), CLOCK));
    }

    @Test
    void thereAreManyMalformedDocuments() throws IOException {
        Assertions.assertThat(WrittenDocument.listMalformed())
                .hasSizeGreaterThan(70)
                .allSatisfy(document -> Assertions.assertThat(document.noted()).isNotEmpty());
    }
}
