package lu.exeat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table of the rooms: who knows whom, and who never knows what. A planted violation shows that each rule bites.
class ArchitectureTest {
    private static final String BASE = "lu.exeat.";

    /// What a room may know of the others.
    private static final Map<String, List<String>> KNOWS = Map.of(
            "terms", List.of(),
            "law", List.of(),
            "item", List.of("terms", "law"),
            "lawbook", List.of("terms", "law", "item"),
            "party", List.of("terms"),
            "licensing", List.of("terms", "law", "item", "lawbook", "party"),
            "press", List.of(),
            "store", List.of("terms", "law", "item", "lawbook", "party", "licensing"),
            "server", List.of("terms", "law", "item", "lawbook", "party", "licensing", "store"),
            "cli", List.of("terms", "law", "item", "lawbook", "party", "licensing", "press", "store"));

    private static final List<String> DOMAIN = List.of("terms", "law", "item", "lawbook", "party", "licensing");

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/bench/"))
            .importPackages("lu.exeat");

    @TestFactory
    Stream<DynamicTest> roomKnowsOnlyRoomsBelow() {
        return KNOWS.keySet().stream()
                .sorted()
                .map(room -> DynamicTest.dynamicTest(
                        room, () -> onlyBelow(room, room).check(ROOMS)));
    }

    private static ArchRule onlyBelow(String room, String as) {
        List<String> allowed = new ArrayList<>(List.of(BASE + as + ".."));
        KNOWS.get(as).forEach(below -> allowed.add(BASE + below + ".."));
        return noClasses()
                .that()
                .resideInAPackage(BASE + room + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("lu.exeat..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .because("arrows point downwards only: " + room + " knows " + KNOWS.get(as))
                .allowEmptyShould(true);
    }

    @TestFactory
    Stream<DynamicTest> bottomRoomsStandOnTheJdkAlone() {
        return Stream.of("terms", "law")
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> classes()
                                .that()
                                .resideInAPackage(BASE + room + "..")
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(BASE + room + "..", "java..", "org.jspecify.annotations.."))
                                .because("what everyone rests on must not pull anything in")
                                .check(ROOMS)));
    }

    @Test
    void domainKnowsNeitherSpringNorSqlNorHttp() {
        foreign(DOMAIN).check(ROOMS);
    }

    private static ArchRule foreign(List<String> rooms) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        rooms.stream().map(room -> BASE + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jooq..",
                        "org.flywaydb..",
                        "java.net.http..",
                        "jakarta.servlet..")
                .because("rules are tested and read without storage, HTTP and containers");
    }

    @Test
    void onlyTheServerKnowsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("a check never loads Spring")
                .check(ROOMS);
    }

    @Test
    void oneClassOfTheCommandsKnowsThePress() {
        paperOnlyIn("PaperFile").check(ROOMS);
        assertThat(paperOnlyIn("Batch").evaluate(ROOMS).hasViolation())
                .as("PaperFile knows the press")
                .isTrue();
    }

    private static ArchRule paperOnlyIn(String name) {
        return noClasses()
                .that()
                .resideInAPackage(BASE + "cli..")
                .and()
                .doNotHaveSimpleName(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "press..", "com.openhtmltopdf..", "org.apache.pdfbox..")
                .because("a check without a page never loads what sets one");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("lu.exeat.(**)")
                .should()
                .beFreeOfCycles()
                .because("a room is read from the bottom up")
                .check(ROOMS);
    }

    @Test
    void nobodyCallsTheSystemClockButThroughClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        DOMAIN.stream().map(room -> BASE + room + "..").toArray(String[]::new))
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("an answer is replayed on another day")
                .check(ROOMS);
    }

    @Test
    void plantedViolationsAreFound() {
        assertThat(onlyBelow("lawbook", "terms").evaluate(ROOMS).hasViolation())
                .as("lawbook knows law, which terms must not")
                .isTrue();
        assertThat(foreign(List.of("store")).evaluate(ROOMS).hasViolation())
                .as("store knows SQL, which no domain room may")
                .isTrue();
    }
}
