package lu.exeat.lawbook.transaction;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schemas, of `docs/schema`.
record Schemas(SchemaRegistry registry, Map<String, String> byId) {
    static final JsonMapper JSON = new JsonMapper();
    private static final String URN = "urn:exeat:schema:";

    static Schemas load() {
        Path folder = Path.of(System.getProperty("exeat.root", "..")).resolve("docs/schema");
        Map<String, String> byId = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String schema = Files.readString(file);
                byId.put(JSON.readTree(schema).required("$id").asString(), schema);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Schemas(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId)),
                byId);
    }

    Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of(URN + name));
    }

    JsonNode tree(String name) {
        String schema = byId.get(URN + name);
        if (schema == null) {
            throw new IllegalArgumentException("no schema " + name);
        }
        return JSON.readTree(schema);
    }

    /// What the schema finds wrong with a document; formats such as `date` are asserted.
    List<Error> validate(Schema schema, JsonNode document) {
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
