package lu.exeat.lawbook.transaction;

import java.util.Optional;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// JSON (RFC 8259) as nodes, straight from the bytes. Numbers, `true` and `false` are kept as the text that stands
/// there. Nodes have no lines and columns: only what is not well-formed is found by them.
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DocumentReader.DEEPEST + 2) // noted here before Jackson refuses
                    .maxStringLength(DocumentReader.MOST_BYTES)
                    .maxNumberLength(DocumentReader.MOST_BYTES)
                    .maxNameLength(DocumentReader.MOST_BYTES)
                    .build())
            .recyclerPool(JsonRecyclerPools.threadLocalPool()) // one that threads share costs more than a short line
            .build();

    private final JsonParser parser;
    private final Problems problems = new Problems();
    private final boolean escapes;

    /// - `escapes`: whether any sign stands there by an escape, so that it was not looked at among the bytes
    private JsonReader(JsonParser parser, boolean escapes) {
        this.parser = parser;
        this.escapes = escapes;
    }

    /// Reads bytes that are known to be UTF-8 of signs that a document may hold.
    static Document read(byte[] buffer, int from, int until) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), buffer, from, until - from)) {
            JsonReader reader = new JsonReader(parser, hasEscapes(buffer, from, until));
            return new Document(reader.readRoot(buffer, from, until), reader.problems);
        }
    }

    private static boolean hasEscapes(byte[] buffer, int from, int until) {
        for (int i = from; i < until; i++) {
            if (buffer[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private Optional<Node> readRoot(byte[] buffer, int from, int until) {
        try {
            Node root = readNode(parser.nextToken(), Place.ROOT, 1);
            if (parser.nextToken() != null) {
                problems.note(SourceText.syntax(
                        buffer,
                        from,
                        until,
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr()));
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JacksonException e) { // what Jackson says is English and long: the place is enough
            problems.note(SourceText.syntax(
                    buffer,
                    from,
                    until,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
            return Optional.empty();
        } catch (Abandoned _) {
            return Optional.empty();
        }
    }

    private Node readNode(@Nullable JsonToken token, Place place, int depth) {
        return switch (token) {
            case START_OBJECT -> readMapping(place, deeper(place, depth));
            case START_ARRAY -> readSequence(place, deeper(place, depth));
            case VALUE_NULL -> new Node.Nothing(place);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                readScalar(place, parser.getString());
            case null -> new Node.Nothing(place); // only blanks
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private int deeper(Place place, int depth) {
        if (depth > DocumentReader.DEEPEST) {
            problems.note(new Problem.TooDeep(place, DocumentReader.DEEPEST));
            throw new Abandoned();
        }
        return depth + 1;
    }

    private Node readMapping(Place place, int depth) {
        MappingDraft draft = new MappingDraft(place, problems);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Place where = draft.placeOfNext(name, 0, 0);
            draft.put(name, where, readNode(parser.nextToken(), where, depth));
        }
        return draft.node();
    }

    private Node readSequence(Place place, int depth) {
        SequenceDraft draft = new SequenceDraft(place, problems);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            draft.add(readNode(token, draft.placeOfNext(0, 0), depth));
        }
        return draft.node();
    }

    private Node readScalar(Place place, String text) {
        if (escapes && !TextCheck.isGood(text)) {
            problems.note(new Problem.Malformed(place, Problem.shown(text), Form.CHARACTERS));
        }
        return new Node.Scalar(place, text);
    }
}
