package lu.exeat.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The message files hold the same labels in all four languages, and each label that a page names.
class PageLabelsTest {
    private static final Pattern NAMED = Pattern.compile("#\\{([a-zA-Z0-9.]+)");

    private static Properties read(Language language) {
        Properties messages = new Properties();
        try (var in = new InputStreamReader(
                PageLabels.class.getResourceAsStream("messages_" + language.code() + ".properties"),
                StandardCharsets.UTF_8)) {
            messages.load(in);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{[0-9]")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasTheSameLabelsWithTheSameArguments(Language language) {
        Properties english = read(Language.EN);
        Properties other = read(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(other.stringPropertyNames()).allSatisfy(key -> {
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("'", "TODO");
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        });
    }

    @Test
    void eachLabelThatATemplateNamesIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.list(Path.of("src", "main", "resources", "templates"))) {
            for (Path template : templates.toList()) {
                Matcher matcher = NAMED.matcher(Files.readString(template));
                while (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        }

        assertThat(named).isNotEmpty();
        assertThat(read(Language.EN).stringPropertyNames()).containsAll(named);
    }

    @Test
    void aCountIsSaidInSingularAndPlural() {
        PageLabels labels = new PageLabels();

        assertThat(labels.say(Language.EN, "question.left", 1)).isEqualTo("1 question still matters");
        assertThat(labels.say(Language.DE, "question.left", 12)).isEqualTo("12 Fragen zählen noch");
        assertThat(labels.say(Language.FR, "question.left", 0)).isEqualTo("plus rien à demander");
    }
}
