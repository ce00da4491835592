package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerText;
import lu.exeat.lawbook.answer.AnswerYaml;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each example on several days: the answer has the published form, can be worded in each language, and is the same
/// when it is asked for again.
class AnswerSchemaTest {
    private static final Schemas SCHEMAS = Schemas.load();
    private static final Schema DETERMINATION = SCHEMAS.schema("determination");

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of(System.getProperty("exeat.root", "..")).resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answerHasThePublishedForm(Path example) throws IOException {
        byte[] text = Files.readAllBytes(example);
        for (String day : List.of("2008-01-01", "2017-11-13", "2021-07-20", "2021-09-09", "2025-12-01", "2026-11-24")) {
            Answer answer = answer(text, LocalDate.parse(day));
            for (Language language : Language.values()) {
                String json = AnswerJson.line(AnswerDocument.of(answer, language, true));
                assertThat(SCHEMAS.validate(DETERMINATION, Schemas.JSON.readTree(json)))
                        .as(day)
                        .isEmpty();
                assertThat(json)
                        .isEqualTo(
                                AnswerJson.line(AnswerDocument.of(answer(text, LocalDate.parse(day)), language, true)));
                assertThat(AnswerText.of(answer, language)).isNotEmpty();
                assertThat(AnswerYaml.of(AnswerDocument.of(answer, language, false)))
                        .startsWith("determination:");
            }
        }
    }

    private static Answer answer(byte[] text, LocalDate day) {
        return Lawbook.shipped()
                .answer(TransactionReader.shipped()
                        .read(text, Optional.of(day), Clock.systemUTC())
                        .require());
    }
}
