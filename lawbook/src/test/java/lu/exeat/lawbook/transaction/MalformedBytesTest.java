package lu.exeat.lawbook.transaction;

import static lu.exeat.lawbook.transaction.ProblemAssert.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that are no text, and documents too large, too many or too long to be written down, are refused in bounded
/// time and memory.
@Timeout(120)
class MalformedBytesTest {
    private static final TransactionReader READER = TransactionReader.shipped();
    private static final int MEBIBYTE = 1 << 20;

    private static Parsed<Transaction> read(byte[] bytes) {
        return READER.read(bytes, Optional.empty(), Clock.systemUTC());
    }

    private static Parsed<Transaction> read(String text) {
        return READER.read(text, Optional.empty(), Clock.systemUTC());
    }

    static Stream<Arguments> badBytes() {
        return Stream.of(
                arguments("a byte that is never UTF-8", "7b FF 7d", Problem.Form.UTF_8, 1, 2),
                arguments("a continuation without a beginning", "61 0A 80", Problem.Form.UTF_8, 2, 1),
                arguments("a sequence that ends early", "61 C3", Problem.Form.UTF_8, 1, 2),
                arguments("an overlong slash", "61 C0 AF", Problem.Form.UTF_8, 1, 2),
                arguments("an overlong sequence of three", "E0 80 AF", Problem.Form.UTF_8, 1, 1),
                arguments("half of a surrogate pair", "C3 A9 ED A0 80", Problem.Form.UTF_8, 1, 2),
                arguments("beyond the last character", "F4 90 80 80", Problem.Form.UTF_8, 1, 1),
                arguments("Latin-1", "61 3A 20 E9 74 E9", Problem.Form.UTF_8, 1, 4),
                arguments("UTF-16 with its mark", "FE FF 00 7B 00 7D", Problem.Form.UTF_8, 1, 1),
                arguments("UTF-16 without a mark", "7B 00 7D 00", Problem.Form.CHARACTERS, 1, 2),
                arguments("a null character", "7B 22 00 22 7D", Problem.Form.CHARACTERS, 1, 3),
                arguments("an escape of a terminal", "61 3A 0A 1B 5B 33 31 6D", Problem.Form.CHARACTERS, 2, 1),
                arguments("delete", "61 7F", Problem.Form.CHARACTERS, 1, 2),
                arguments("a control character of the upper set", "61 C2 85", Problem.Form.CHARACTERS, 1, 2),
                arguments("the mark turned round", "61 EF BF BE", Problem.Form.CHARACTERS, 1, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBytes")
    void bytesThatAreNoTextAreRefusedWithTheirPlace(
            String name, String bytes, Problem.Form form, int line, int column) {
        Parsed<Transaction> read = read(HexFormat.ofDelimiter(" ").parseHex(bytes));

        assertThat(read).notes("Malformed \"\"").isWordedInAllLanguages();
        Problem problem = ((Parsed.Refused<Transaction>) read).problems().getFirst();
        Assertions.assertThat(problem)
                .isEqualTo(new Problem.Malformed(new Place(Optional.empty(), "", line, column), problem.found(), form));
        Assertions.assertThat(problem.found()).as(name).startsWith("0x");
    }

    @Test
    void halfOfASurrogatePairInAStringIsRefused() {
        assertThat(read("transaction: {id: \ud83d, items: [{}]}")).notes("Malformed \"\"");
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThat(read(new byte[0])).notes("WrongKind \"\"").isWordedInAllLanguages();
        assertThat(read(HexFormat.of().parseHex("efbbbf"))).notes("WrongKind \"\"");
    }

    @Test
    void streamOfHundredMegabytesIsRefusedAfterOneMebibyte() throws IOException {
        Endless stream = new Endless(100_000_000);

        assertThat(READER.read(stream, Optional.empty(), Clock.systemUTC()))
                .notes("TooMany \"\"")
                .isWordedInAllLanguages();
        Assertions.assertThat(stream.read).isEqualTo(MEBIBYTE + 1);
    }

    @Test
    void streamWithoutEndIsRefusedInLittleMemory() throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThat(DocumentReader.read(new Endless(Long.MAX_VALUE))).notes("TooMany \"\"");

        Assertions.assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16L * MEBIBYTE);
    }

    @Test
    void bytesAndStringsOfTooManyBytesAreRefused() {
        assertThat(read(new byte[MEBIBYTE + 1])).notes("TooMany \"\"");
        assertThat(read("#".repeat(MEBIBYTE + 1))).notes("TooMany \"\"");
        assertThat(read("é".repeat(MEBIBYTE / 2 + 1))).notes("TooMany \"\"");
    }

    @Test
    void commentThatFillsTheWholeMebibyteIsAllowed() {
        String document = "transaction: {items: [{}]} #";

        assertThat(read(document + "#".repeat(MEBIBYTE - document.length()))).isGood();
    }

    @Test
    void streamIsReadLikeItsBytes() throws IOException {
        byte[] good = "transaction: {items: [{}]}".getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(new ByteArrayInputStream(good), Optional.empty(), Clock.systemUTC()))
                .isGood();
    }

    static Stream<Arguments> large() {
        String text = "x".repeat(900_000);
        return Stream.of(
                arguments(
                        "a huge value", "transaction: {id: " + text + ", items: [{}]}", "TooLong \"/transaction/id\""),
                arguments(
                        "a huge number",
                        "{\"transaction\": {\"items\": [{\"quantity\": " + "9".repeat(900_000) + "}]}}",
                        "Malformed \"/transaction/items/0/quantity\""),
                arguments(
                        "a huge name of a field",
                        "{\"transaction\": {\"items\": [{}], \"" + text + "\": 1}}",
                        "TooLong \"/transaction/" + "x".repeat(79) + "…\""),
                arguments(
                        "too many items",
                        "transaction: {items: [" + list(1001, i -> "{}") + "]}",
                        "TooMany \"/transaction/items\""),
                arguments(
                        "too many entries of a list",
                        "[" + list(10_001, i -> "1") + "]",
                        "TooMany \"\",WrongKind \"\""),
                arguments(
                        "too many aliases of a party",
                        "transaction: {items: [{}], parties: {exporter: {name: A, aliases: [" + list(201, i -> "B")
                                + "]}}}",
                        "TooMany \"/transaction/parties/exporter/aliases\""),
                arguments(
                        "too many parties",
                        "transaction: {items: [{}], parties: {others: [" + list(1001, i -> "{name: A}") + "]}}",
                        "TooMany \"/transaction/parties/others\""),
                arguments(
                        "too many fields",
                        "{" + list(10_001, i -> "\"transaction" + (i == 0 ? "" : i) + "\":{\"items\":[{}]}") + "}",
                        "TooMany \"\",UnknownField"));
    }

    private static String list(int count, IntFunction<String> entry) {
        return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void largeDocumentIsRefusedForWhatIsTooMuch(String name, String document, String noted) {
        Parsed<Transaction> read = read(document);

        Assertions.assertThat(noted).as(name).isNotEmpty();
        assertThat(read).isWordedInAllLanguages();
        String shown = ((Parsed.Refused<Transaction>) read)
                .problems().stream().map(ProblemAssert::shown).collect(Collectors.joining(","));
        Assertions.assertThat(shown).startsWith(noted);
    }

    static Stream<Arguments> slow() {
        return Stream.of(
                arguments("brackets", "[".repeat(MEBIBYTE)),
                arguments("braces", "{".repeat(MEBIBYTE)),
                arguments("mappings in JSON", "{\"a\":".repeat(MEBIBYTE / 5)),
                arguments("dashes", "- ".repeat(MEBIBYTE / 2)),
                arguments("question marks", "? ".repeat(MEBIBYTE / 2)),
                arguments("colons", ": ".repeat(MEBIBYTE / 2)),
                arguments("flow mappings", "{a: ".repeat(MEBIBYTE / 4)),
                arguments("fields of one letter", "a: b\n".repeat(MEBIBYTE / 5)),
                arguments("blanks", " ".repeat(MEBIBYTE)),
                arguments("line ends", "\n".repeat(MEBIBYTE)),
                arguments("quotes", "\"".repeat(MEBIBYTE)),
                arguments("exclamation marks", "!".repeat(MEBIBYTE)),
                arguments("anchors", "&a ".repeat(MEBIBYTE / 3)),
                arguments("percent signs", "%".repeat(MEBIBYTE)),
                arguments("directives", "%A b\n".repeat(MEBIBYTE / 5)),
                arguments("a folded text", "a: >\n" + " x\n".repeat(MEBIBYTE / 3 - 10)),
                arguments("a plain text over many lines", "a:\n" + " x\n".repeat(MEBIBYTE / 3 - 10)),
                arguments("documents", "---\n".repeat(MEBIBYTE / 4)),
                arguments("empty lists", "[" + "[],".repeat(MEBIBYTE / 3 - 10) + "[]]"),
                arguments("pairs in a list", "[" + "a: b,".repeat(MEBIBYTE / 5 - 10) + "]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    @Timeout(60) // two tenths of a second each on a free machine
    void mebibyteOfOneSignIsRefusedWithinSeconds(String name, String document) {
        Assertions.assertThat(read(document)).as(name).isInstanceOf(Parsed.Refused.class);
    }

    /// A stream of so many bytes that never are in memory together.
    private static final class Endless extends InputStream {
        private final long size;
        private long read;

        private Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read < size ? nextByte() : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int some = (int) Math.min(length, size - read);
            Arrays.fill(buffer, offset, offset + some, (byte) '#');
            read += some;
            return some == 0 && length > 0 ? -1 : some;
        }

        private int nextByte() {
            read++;
            return '#';
        }
    }
}
