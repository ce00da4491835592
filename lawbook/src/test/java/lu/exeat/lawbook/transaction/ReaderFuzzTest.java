package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.ProblemWording;
import org.junit.jupiter.api.Test;

/// Whatever bytes come in, the readers answer with a document or with problems that can be said: a short seeded run.
class ReaderFuzzTest {
    private static final long SEED = Long.getLong("exeat.seed", 20261124L);
    private static final int ROUNDS = Integer.getInteger("exeat.fuzz.rounds", 20_000);
    private static final String SIGNS = "{}[]:,-?&*!|>'\"%@`#\\ \n\t~<=0a:é\0\u0085\ufeff\ud83d\ude00";

    @Test
    void randomBytesNeverThrow() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertAnswered(bytes);
        }
    }

    @Test
    void randomSignsOfYamlAndJsonNeverThrow() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertAnswered(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void changedDocumentsNeverThrow() throws IOException {
        Random random = new Random(SEED);
        List<byte[]> documents = documents();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] document = documents.get(random.nextInt(documents.size())).clone();
            for (int changes = 1 + random.nextInt(4); changes > 0 && document.length > 0; changes--) {
                document = changed(document, random);
            }
            assertAnswered(document);
        }
    }

    private static List<byte[]> documents() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        Stream.of(WrittenDocument.listAccepted(), WrittenDocument.listMalformed())
                .flatMap(List::stream)
                .map(document -> document.text().getBytes(StandardCharsets.UTF_8))
                .forEach(documents::add);
        documents.add(WrittenDocument.whole().getBytes(StandardCharsets.UTF_8));
        return documents;
    }

    private static byte[] changed(byte[] document, Random random) {
        int at = random.nextInt(document.length);
        byte[] sign =
                String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> {
                document[at] = (byte) random.nextInt(256);
                yield document;
            }
            case 1 -> joined(document, 0, at, sign, at, document.length);
            case 2 ->
                joined(
                        document,
                        0,
                        at,
                        new byte[0],
                        Math.min(document.length, at + 1 + random.nextInt(8)),
                        document.length);
            case 3 -> joined(document, 0, at, new byte[0], random.nextInt(document.length), document.length);
            default -> joined(document, 0, at, new byte[0], document.length, document.length);
        };
    }

    private static byte[] joined(byte[] from, int start, int end, byte[] between, int next, int until) {
        byte[] joined = new byte[end - start + between.length + until - next];
        System.arraycopy(from, start, joined, 0, end - start);
        System.arraycopy(between, 0, joined, end - start, between.length);
        System.arraycopy(from, next, joined, end - start + between.length, until - next);
        return joined;
    }

    private static void assertAnswered(byte[] bytes) {
        assertThatCode(() -> {
                    say(TransactionReader.shipped().read(bytes, Optional.empty(), Clock.systemUTC()));
                    say(TransactionReader.shipped()
                            .readLine(bytes, 0, bytes.length, Optional.empty(), Clock.systemUTC()));
                    TransactionReader.shipped().findId(bytes, 0, bytes.length);
                })
                .as("seed %d: %s", SEED, HexFormat.of().formatHex(bytes))
                .doesNotThrowAnyException();
    }

    private static void say(Parsed<Transaction> read) {
        if (read instanceof Parsed.Refused<Transaction>(var problems)) {
            problems.forEach(problem -> {
                String said =
                        problem.place().pointer() + problem.found() + ProblemWording.allowed(problem, Language.LB);
                if (said.isBlank()) {
                    throw new IllegalStateException("nothing said of " + problem);
                }
            });
        }
    }
}
