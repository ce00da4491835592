package lu.exeat.lawbook.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// Turns a text in YAML 1.2 or JSON, in UTF-8 with or without a byte order mark, into nodes; any document of Exeat.
///
/// - A text whose first sign is `{` or `[` is JSON; where it is not well-formed as such, it may still be YAML.
/// - All single values stay texts. `null` is nothing, and so are `~` and an empty plain value in YAML.
/// - Refused, with line and column: more than [#MOST_BYTES], nesting deeper than [#DEEPEST], lists and mappings of more
///   than [#MOST_ENTRIES], anchors, aliases, tags and merge keys, several documents, fields that stand twice, what is
///   not UTF-8, control characters, halves of surrogate pairs.
///
/// Whatever the text, a caller gets nodes or problems, never an exception, and memory and time stay bounded.
public final class DocumentReader {
    public static final int MOST_BYTES = 1 << 20;
    public static final int DEEPEST = 32;
    public static final int MOST_ENTRIES = 10_000;

    private DocumentReader() {}

    public static Parsed<Node> read(byte[] text) {
        return readDocument(text, 0, text.length).parsed();
    }

    /// Reads a part of a buffer, such as one line of many.
    public static Parsed<Node> read(byte[] buffer, int offset, int length) {
        return readDocument(buffer, offset, length).parsed();
    }

    public static Parsed<Node> read(String text) {
        return readDocument(text).parsed();
    }

    /// Reads a stream to its end, or up to the first byte that is too many. Does not close it.
    ///
    /// - throws [IOException] when the stream cannot be read; what it holds is never a reason
    public static Parsed<Node> read(InputStream text) throws IOException {
        return read(text.readNBytes(MOST_BYTES + 1));
    }

    static Document readDocument(String text) {
        if (text.length() > MOST_BYTES) { // a character has at least one byte
            return refused(new Problem.TooMany(Place.ROOT, text.length(), MOST_BYTES));
        }
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException _) {
            return refused(new Problem.Malformed(Place.ROOT, "", Form.CHARACTERS)); // half of a surrogate pair
        }
        return readDocument(bytes.array(), bytes.arrayOffset(), bytes.limit());
    }

    static Document readDocument(byte[] buffer, int offset, int length) {
        if (length > MOST_BYTES) {
            return refused(new Problem.TooMany(Place.ROOT, length, MOST_BYTES));
        }
        int until = offset + length;
        int from = offset + (hasByteOrderMark(buffer, offset, until) ? 3 : 0);
        Optional<Problem> fault = TextCheck.findFault(buffer, from, until);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        if (!looksLikeJson(buffer, from, until)) {
            return YamlReader.read(buffer, from, until);
        }
        Document json = JsonReader.read(buffer, from, until);
        if (json.root().isPresent() || !isSyntax(json)) {
            return json;
        }
        Document yaml = YamlReader.read(buffer, from, until);
        return isSyntax(yaml) ? json : yaml;
    }

    /// Reads one line of a batch, which must be JSON.
    public static Parsed<Node> readLine(byte[] buffer, int offset, int length) {
        return readJson(buffer, offset, length).parsed();
    }

    /// Reads a text that must be JSON: one line of a batch, where YAML has no place.
    static Document readJson(byte[] buffer, int offset, int length) {
        if (length > MOST_BYTES) {
            return refused(new Problem.TooMany(Place.ROOT, length, MOST_BYTES));
        }
        int until = offset + length;
        int from = offset + (hasByteOrderMark(buffer, offset, until) ? 3 : 0);
        Optional<Problem> fault = TextCheck.findFault(buffer, from, until);
        return fault.isPresent() ? refused(fault.get()) : JsonReader.read(buffer, from, until);
    }

    private static Document refused(Problem problem) {
        Problems problems = new Problems();
        problems.note(problem);
        return new Document(Optional.empty(), problems);
    }

    private static boolean hasByteOrderMark(byte[] buffer, int from, int until) {
        return until - from >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF;
    }

    private static boolean looksLikeJson(byte[] buffer, int from, int until) {
        for (int i = from; i < until; i++) {
            byte c = buffer[i];
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                return c == '{' || c == '[';
            }
        }
        return false;
    }

    private static boolean isSyntax(Document document) {
        return document.problems().list().stream().anyMatch(Problem.Syntax.class::isInstance);
    }
}
