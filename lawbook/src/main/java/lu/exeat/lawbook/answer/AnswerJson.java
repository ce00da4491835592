package lu.exeat.lawbook.answer;

import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// Documents of maps, lists and single values as JSON; an empty [Optional] is `null`.
public final class AnswerJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private AnswerJson() {}

    /// A part of a document that was turned into JSON before.
    static final class Written {
        private final SerializedString json;

        private Written(String json) {
            this.json = new SerializedString(json);
        }

        /// In bytes of UTF-8.
        int size() {
            return json.asUnquotedUTF8().length;
        }

        @Override
        public String toString() {
            return json.getValue();
        }
    }

    static Written written(Object document) {
        return new Written(line(document));
    }

    /// On one line, without a line break at the end.
    public static String line(Object document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator, document);
        }
        return text.toString();
    }

    /// The same as UTF-8. Does not close the stream.
    public static void line(Object document, OutputStream into) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), into)) {
            write(generator, document);
        }
    }

    /// Indented by two blanks, with a line break at the end.
    public static String indented(Object document) {
        StringBuilder text = new StringBuilder();
        indent(text, document, "");
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator generator, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((name, each) -> {
                    generator.writeName(String.valueOf(name));
                    write(generator, each);
                });
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                list.forEach(each -> write(generator, each));
                generator.writeEndArray();
            }
            case Written written -> generator.writeRawValue(written.json);
            case Optional<?> nothing when nothing.isEmpty() -> generator.writeNull();
            case Boolean truth -> generator.writeBoolean(truth);
            case Integer number -> generator.writeNumber(number);
            case BigDecimal number -> generator.writeNumber(number);
            default -> generator.writeString(value.toString());
        }
    }

    private static void indent(StringBuilder text, Object value, String margin) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                String inner = margin + "  ";
                String separator = "{\n";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    text.append(separator)
                            .append(inner)
                            .append(line(String.valueOf(entry.getKey())))
                            .append(": ");
                    indent(text, entry.getValue(), inner);
                    separator = ",\n";
                }
                text.append('\n').append(margin).append('}');
            }
            case List<?> list
            when !list.isEmpty() && list.stream().anyMatch(each -> each instanceof Map) -> {
                String inner = margin + "  ";
                String separator = "[\n";
                for (Object each : list) {
                    text.append(separator).append(inner);
                    indent(text, each, inner);
                    separator = ",\n";
                }
                text.append('\n').append(margin).append(']');
            }
            default -> text.append(line(value));
        }
    }
}
