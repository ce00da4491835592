package lu.exeat.server.api;

import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The description of the API in OpenAPI: what the documents look like is written in `schemas.yaml`, for they are read
/// and written by the lawbook and not by the web framework.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String PROBLEM = "application/problem+json";

    /// The document that each operation answers with.
    private static final Map<String, String> ANSWERS = Map.of(
            "determine", "DeterminationDocument",
            "listFacts", "FactsDocument",
            "listProvisions", "ProvisionsDocument");

    @Bean
    OpenApiCustomizer description() {
        return api -> {
            api.info(new Info()
                    .title("Exeat")
                    .version("0.1.0")
                    .description("Export control of the European Union: what the law of a day asks of a transaction.")
                    .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
            api.servers(List.of(new Server().url("/").description("This server")));
            api.components(components());
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::describe);
        };
    }

    private static Components components() {
        try (InputStream in = ApiDescription.class.getResourceAsStream("schemas.yaml")) {
            if (in == null) {
                throw new IllegalStateException("no resource schemas.yaml");
            }
            return Yaml31.mapper().readValue(in, Components.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(Operation operation) {
        if (!operation.getOperationId().equals("listFacts")) { // facts come with all four
            operation.addParametersItem(new Parameter()
                    .name("lang")
                    .in("query")
                    .description("The language of sentences; else the header Accept-Language, else English")
                    .schema(new StringSchema()._enum(Language.listCodes())));
        }
        ApiResponses answers = new ApiResponses()
                .addApiResponse("200", answer("The answer", JSON, ANSWERS.get(operation.getOperationId())));
        if (operation.getOperationId().equals("determine")) {
            MediaType document = new MediaType().schema(reference("TransactionDocument"));
            operation.requestBody(new RequestBody()
                    .required(true)
                    .description("The transaction document, at most 1 MiB")
                    .content(new Content().addMediaType(JSON, document).addMediaType(YAML, document)));
            answers.addApiResponse("413", answer("More than 1 MiB", PROBLEM, "Problem"))
                    .addApiResponse("415", answer("Neither JSON nor YAML", PROBLEM, "Problem"))
                    .addApiResponse("422", answer("All that is wrong with the document", PROBLEM, "RefusedInput"));
        } else {
            answers.addApiResponse("400", answer("A parameter that cannot be read", PROBLEM, "Problem"));
        }
        operation.responses(answers);
    }

    private static ApiResponse answer(String description, String type, @Nullable String schema) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(type, new MediaType().schema(reference(schema))));
    }

    private static Schema<?> reference(@Nullable String schema) {
        if (schema == null) {
            throw new IllegalStateException("an operation without a described answer");
        }
        return new Schema<>().$ref("#/components/schemas/" + schema);
    }
}
