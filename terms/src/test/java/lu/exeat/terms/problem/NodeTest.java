package lu.exeat.terms.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.problem.Problem.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How single values and fields are read, and what is noted.
class NodeTest {
    private final Problems problems = new Problems();

    private static Node.Scalar value(String text) {
        return new Node.Scalar(Place.ROOT.child("field"), text);
    }

    private static Node.Mapping mapping(String name, Node node) {
        return new Node.Mapping(Place.ROOT, Map.of(name, node));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "1.50, 1.50",
        "007, 7",
        "0.123456, 0.123456",
        "999999999999999999.999999, 999999999999999999.999999"
    })
    void decimalKeepsWhatIsWritten(String text, String number) {
        assertThat(value(text).decimal(24, 6, problems).orElseThrow()).hasToString(number);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", "1.2.3", " 1", "1 ", "٣", "0x1F", "NaN"})
    void otherFormsAreNoDecimal(String text) {
        assertThat(value(text).decimal(24, 6, problems)).isEmpty();
        assertThat(problems.list())
                .containsExactly(new Problem.Malformed(Place.ROOT.child("field"), text, Form.DECIMAL));
    }

    @Test
    void decimalBeyondItsDigitsOrDecimalsIsRefused() {
        assertThat(value("1.1234567").decimal(24, 6, problems)).isEmpty();
        assertThat(value("1234567890123456789012345").decimal(24, 6, problems)).isEmpty();
        assertThat(problems.list()).hasExactlyElementsOfTypes(Problem.TooManyDecimals.class, Problem.OutOfRange.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "1900-01-01", "2199-12-31"})
    void dayIsRead(String text) {
        assertThat(value(text).date(problems).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2023-13-01",
                "1899-12-31",
                "2200-01-01",
                "2023-1-1",
                "20230101",
                "2023/01/01",
                "٢٠٢٣-٠١-٠١"
            })
    void otherDayIsRefused(String text) {
        assertThat(value(text).date(problems)).isEmpty();
        assertThat(problems.count()).isOne();
    }

    @Test
    void requiredFieldIsNotedWhenItIsAbsentOrHoldsNothing() {
        Place where = Place.ROOT.child("name", 3, 5);

        assertThat(mapping("name", value("x")).require("name", problems)).isPresent();
        assertThat(mapping("other", value("x")).require("name", problems)).isEmpty();
        assertThat(mapping("name", new Node.Nothing(where)).require("name", problems))
                .isEmpty();
        assertThat(problems.list())
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/name", "/name");
        assertThat(problems.list().getLast().place()).isEqualTo(where);
    }

    @Test
    void textOfAFormIsReadOrNoted() {
        assertThat(value("abc").formed(Form.UNIT, text -> text.length() == 3, problems))
                .contains("abc");
        assertThat(value("ab").formed(Form.UNIT, text -> text.length() == 3, problems))
                .isEmpty();
        assertThat(problems.list()).containsExactly(new Problem.Malformed(Place.ROOT.child("field"), "ab", Form.UNIT));
    }

    @Test
    void unknownFieldsAreNotedAtTheirPlace() {
        mapping("colour", value("blue")).allowOnly(Set.of("b", "a"), problems);

        assertThat(problems.list())
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.UnknownField.class,
                        unknown -> assertThat(unknown.allowed()).containsExactly("a", "b"));
    }

    @Test
    void mappingKeepsItsOrderAndNobodyChangesIt() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("b", value("1"));
        fields.put("a", value("2"));
        Node.Mapping copied = new Node.Mapping(Place.ROOT, fields);

        assertThat(Node.Mapping.owning(Place.ROOT, new LinkedHashMap<>(fields))).isEqualTo(copied);
        assertThat(new Node.Mapping(Place.ROOT, copied.fields()))
                .isEqualTo(copied)
                .hasSameHashCodeAs(copied);
        fields.clear();
        assertThat(copied.fields().keySet()).containsExactly("b", "a");
        assertThat(copied.find("b")).isEqualTo(Optional.of(value("1")));
        assertThatThrownBy(() -> copied.fields().put("c", value("3")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copied.fields().keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copied.fields().entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
