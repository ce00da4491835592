package lu.exeat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static Settings.Reading read(String... arguments) {
        return Settings.read(List.of(arguments), Map.of());
    }

    @Test
    void withoutArgumentsItListensOnThisMachineAloneAndKeepsItsOwnDatabase() {
        assertThat(read("serve")).isEqualTo(new Settings.Reading.Good(Settings.DEFAULT));
        assertThat(Settings.DEFAULT.address(8080)).hasToString("http://127.0.0.1:8080/");
        assertThat(Settings.DEFAULT.databaseUrl()).isEmpty();
    }

    @Test
    void argumentsStandWithOrWithoutAnEqualsSign() {
        Settings expected = Settings.DEFAULT.withPort(9000).withDatabaseUrl("jdbc:postgresql://db/exeat");

        assertThat(read("--port", "9000", "--db-url=jdbc:postgresql://db/exeat"))
                .isEqualTo(new Settings.Reading.Good(expected));
    }

    @Test
    void argumentsGoBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("EXEAT_PORT", "9000", "EXEAT_HOST", "0.0.0.0");

        assertThat(Settings.read(List.of("--port", "9001"), environment))
                .isInstanceOfSatisfying(Settings.Reading.Good.class, good -> {
                    assertThat(good.settings().port()).isEqualTo(9001);
                    assertThat(good.settings().host()).isEqualTo("0.0.0.0");
                });
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(read("--port", "70000", "--colour", "--db-url", "mysql:x", "--host"))
                .isInstanceOfSatisfying(
                        Settings.Reading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .satisfiesExactlyInAnyOrder(
                                        problem -> assertThat(problem).contains("--colour"),
                                        problem -> assertThat(problem).contains("--host needs a value"),
                                        problem -> assertThat(problem).contains("jdbc:postgresql:"),
                                        problem -> assertThat(problem).contains("70000")));
    }

    @Test
    void anAddressOfVersionSixStandsInBrackets() {
        assertThat(new Settings("::1", 0, java.util.Optional.empty(), java.util.Optional.empty()).address(1))
                .hasToString("http://[::1]:1/");
    }
}
