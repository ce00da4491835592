package lu.exeat.lawbook.transaction;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problem.Kind;
import lu.exeat.terms.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// YAML 1.2 as nodes, from the events of its parser: nothing is resolved, joined or constructed.
///
/// A field's place is where its name stands, an entry's where it begins.
final class YamlReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("document")
            .setCodePointLimit(DocumentReader.MOST_BYTES + 1)
            .build();
    private static final String MERGE = "<<";

    private final Iterator<Event> events;
    private final Problems problems = new Problems();
    private Optional<Mark> last = Optional.empty();

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    /// Reads bytes that are known to be UTF-8.
    static Document read(byte[] buffer, int from, int until) {
        String text = new String(buffer, from, until - from, StandardCharsets.UTF_8);
        YamlReader reader = new YamlReader(new Parse(SETTINGS).parseString(text).iterator());
        return new Document(reader.readStream(), reader.problems);
    }

    private Optional<Node> readStream() {
        try {
            Optional<Node> root = Optional.empty();
            for (Event event = next(); event.getEventId() != Event.ID.StreamEnd; event = next()) {
                switch (event.getEventId()) {
                    case DocumentStart -> {
                        if (root.isPresent()) {
                            problems.note(new Problem.Refused(place(event.getStartMark()), "---"));
                            return Optional.empty();
                        }
                        root = Optional.of(readNode(next(), Place.ROOT, 1));
                    }
                    case StreamStart, DocumentEnd, StreamEnd, Comment -> {}
                    case Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd ->
                        throw new IllegalStateException("outside a document: " + event);
                }
            }
            return Optional.of(root.orElse(new Node.Nothing(Place.ROOT)));
        } catch (MarkedYamlEngineException e) {
            problems.note(syntax(e.getProblemMark().or(e::getContextMark)));
            return Optional.empty();
        } catch (YamlEngineException _) {
            problems.note(syntax(last));
            return Optional.empty();
        } catch (Abandoned _) {
            return Optional.empty();
        }
    }

    /// The next event. What the parser throws on odd escapes, such as one that ends early, is one of its own.
    private Event next() {
        try {
            Event event = events.next();
            last = event.getEndMark();
            return event;
        } catch (NumberFormatException | IndexOutOfBoundsException | IllegalStateException e) {
            throw new YamlEngineException(e);
        }
    }

    private static Problem syntax(Optional<Mark> mark) {
        return SourceText.at(
                line(mark), column(mark), mark.map(YamlReader::restOfLine).orElse(""));
    }

    private static String restOfLine(Mark mark) {
        int[] buffer = mark.getBuffer();
        StringBuilder rest = new StringBuilder();
        for (int i = mark.getPointer(); i < buffer.length && rest.length() <= Problem.SHOWN && buffer[i] != '\n'; i++) {
            rest.appendCodePoint(buffer[i]);
        }
        return rest.toString();
    }

    private Node readNode(Event event, Place place, int depth) {
        refuseExtras(event, place);
        return switch (event) {
            case ScalarEvent scalar -> readScalar(scalar, place);
            case MappingStartEvent _ -> readMapping(place, deeper(place, depth));
            case SequenceStartEvent _ -> readSequence(place, deeper(place, depth));
            case AliasEvent _ -> new Node.Nothing(place);
            default -> throw new IllegalStateException("no node begins with " + event);
        };
    }

    private void refuseExtras(Event event, Place place) {
        if (event instanceof AliasEvent alias) {
            problems.note(new Problem.Refused(place, shown("*", alias.getAlias().getValue())));
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            problems.note(
                    new Problem.Refused(place, shown("&", node.getAnchor().get().getValue())));
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        tag.ifPresent(name -> problems.note(new Problem.Refused(place, shown("", name))));
    }

    private static String shown(String sign, String name) {
        return Problem.shown(sign + name);
    }

    private int deeper(Place place, int depth) {
        if (depth > DocumentReader.DEEPEST) {
            problems.note(new Problem.TooDeep(place, DocumentReader.DEEPEST));
            throw new Abandoned();
        }
        return depth + 1;
    }

    private Node readScalar(ScalarEvent scalar, Place place) {
        String text = scalar.getValue();
        if (scalar.isPlain() && (text.isEmpty() || text.equals("null") || text.equals("~"))) {
            return new Node.Nothing(place);
        }
        if (!TextCheck.isGood(text)) {
            problems.note(new Problem.Malformed(place, Problem.shown(text), Form.CHARACTERS));
        }
        return new Node.Scalar(place, text);
    }

    private Node readSequence(Place place, int depth) {
        SequenceDraft draft = new SequenceDraft(place, problems);
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            Optional<Mark> mark = event.getStartMark();
            draft.add(readNode(event, draft.placeOfNext(line(mark), column(mark)), depth));
        }
        return draft.node();
    }

    private Node readMapping(Place place, int depth) {
        MappingDraft draft = new MappingDraft(place, problems);
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            Optional<Mark> mark = key.getStartMark();
            if (key instanceof ScalarEvent name) {
                Place where = draft.placeOfNext(name.getValue(), line(mark), column(mark));
                refuseExtras(key, where);
                boolean merges = name.isPlain() && name.getValue().equals(MERGE);
                if (merges) {
                    problems.note(new Problem.Refused(where, MERGE));
                }
                Node value = readNode(next(), where, depth);
                if (!merges) {
                    draft.put(name.getValue(), where, value);
                }
            } else {
                Place where = new Place(place.parent(), place.step(), line(mark), column(mark));
                Node name = readNode(key, where, depth);
                if (name.kind() != Kind.NOTHING) { // an alias was noted
                    problems.note(new Problem.WrongKind(where, name.kind(), Kind.VALUE));
                }
                readNode(next(), where, depth); // for what is wrong in it
            }
        }
        return draft.node();
    }

    private static Place place(Optional<Mark> mark) {
        return SourceText.place(line(mark), column(mark));
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Optional<Mark> mark) {
        return mark.map(Mark::getColumn).orElse(0) + 1;
    }
}
