package lu.exeat.terms.problem;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problem.Kind;

/// A piece of a document, YAML or JSON: a mapping, a list, a single value or nothing.
///
/// A single value is its text. What it means is decided by the field that reads it, never by YAML: `3E505` is a code
/// and `NO` is Norway where a code and a country are read.
public sealed interface Node {
    Place place();

    Kind kind();

    record Mapping(Place place, Map<String, Node> fields) implements Node {
        public Mapping {
            fields = Fields.of(fields);
        }

        /// A mapping of fields that nobody else holds: taken over without a copy, as each line of a batch has several.
        public static Mapping owning(Place place, Map<String, Node> fields) {
            return new Mapping(place, new Fields(fields));
        }

        @Override
        public Kind kind() {
            return Kind.MAPPING;
        }

        /// The field's node; empty when the field is absent or holds nothing.
        public Optional<Node> find(String field) {
            return Optional.ofNullable(fields.get(field)).filter(node -> node.kind() != Kind.NOTHING);
        }

        /// The field's node; noted when it is absent or holds nothing.
        public Optional<Node> require(String field, Problems problems) {
            Node node = fields.get(field);
            if (node == null || node.kind() == Kind.NOTHING) {
                problems.note(new Problem.Missing(node == null ? place.child(field) : node.place(), List.of()));
                return Optional.empty();
            }
            return Optional.of(node);
        }

        /// Notes each field that is none of these.
        public void allowOnly(Set<String> allowed, Problems problems) {
            for (String name : fields.keySet()) {
                if (!allowed.contains(name)) {
                    problems.note(new Problem.UnknownField(
                            fields.getOrDefault(name, this).place(),
                            Problem.shown(name),
                            allowed.stream().sorted().toList()));
                }
            }
        }

        /// Reads an optional field with a reader that notes its own problems.
        public <T> Optional<T> read(String field, Function<Node, Optional<T>> reader) {
            return find(field).flatMap(reader);
        }

        public Optional<String> readText(String field, int longest, Problems problems) {
            return read(field, node -> node.text(longest, problems));
        }

        public Optional<Mapping> readMapping(String field, Problems problems) {
            return read(field, node -> node.mapping(problems));
        }

        public List<Node> readList(String field, Problems problems) {
            return read(field, node -> node.list(problems)).orElse(List.of());
        }

        public Optional<Boolean> readBoolean(String field, Problems problems) {
            return read(field, node -> node.bool(problems));
        }

        public Optional<LocalDate> readDate(String field, Problems problems) {
            return read(field, node -> node.date(problems));
        }

        public Optional<Country> readCountry(String field, Problems problems) {
            return read(field, node -> node.country(problems));
        }

        public <E extends Enum<E>> Optional<E> readOneOf(String field, Class<E> type, Problems problems) {
            return read(field, node -> node.oneOf(type, problems));
        }
    }

    record Sequence(Place place, List<Node> entries) implements Node {
        public Sequence {
            entries = List.copyOf(entries);
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    record Scalar(Place place, String text) implements Node {
        @Override
        public Kind kind() {
            return Kind.VALUE;
        }
    }

    /// An empty value or `null`.
    record Nothing(Place place) implements Node {
        @Override
        public Kind kind() {
            return Kind.NOTHING;
        }
    }

    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private void wrongKind(Kind allowed, Problems problems) {
        problems.note(new Problem.WrongKind(place(), kind(), allowed));
    }

    default Optional<Mapping> mapping(Problems problems) {
        if (this instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongKind(Kind.MAPPING, problems);
        return Optional.empty();
    }

    default Optional<List<Node>> list(Problems problems) {
        if (this instanceof Sequence(Place _, List<Node> entries)) {
            return Optional.of(entries);
        }
        wrongKind(Kind.LIST, problems);
        return Optional.empty();
    }

    /// The text of a single value.
    default Optional<String> value(Problems problems) {
        if (this instanceof Scalar(Place _, String text)) {
            return Optional.of(text);
        }
        wrongKind(Kind.VALUE, problems);
        return Optional.empty();
    }

    /// A text of 1 to `longest` characters, not only blanks.
    default Optional<String> text(int longest, Problems problems) {
        Optional<String> value = value(problems);
        if (value.isEmpty()) {
            return value;
        }
        if (value.get().isBlank()) {
            problems.note(new Problem.Malformed(place(), "", Form.TEXT));
            return Optional.empty();
        }
        int length = value.get().codePointCount(0, value.get().length());
        if (length > longest) {
            problems.note(new Problem.TooLong(place(), length, longest));
            return Optional.empty();
        }
        return value;
    }

    /// `true` or `false`, in small letters: YAML's other words for them are refused.
    default Optional<Boolean> bool(Problems problems) {
        Optional<String> value = value(problems);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (value.get()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> malformed(value.get(), Form.BOOLEAN, problems);
        };
    }

    /// The text of a single value that passes a test of its form.
    default Optional<String> formed(Form form, Predicate<String> test, Problems problems) {
        Optional<String> value = value(problems);
        return value.isEmpty() || test.test(value.get()) ? value : malformed(value.get(), form, problems);
    }

    private <T> Optional<T> malformed(String found, Form form, Problems problems) {
        problems.note(new Problem.Malformed(place(), Problem.shown(found), form));
        return Optional.empty();
    }

    /// A day as `YYYY-MM-DD` between [#EARLIEST] and [#LATEST].
    default Optional<LocalDate> date(Problems problems) {
        Optional<String> value = value(problems);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!isDateShaped(value.get())) {
            return malformed(value.get(), Form.DATE, problems);
        }
        try {
            LocalDate day = LocalDate.parse(value.get());
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                problems.note(new Problem.OutOfRange(place(), value.get(), EARLIEST.toString(), LATEST.toString()));
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeException _) {
            return malformed(value.get(), Form.DATE, problems); // the 30th of February and the like
        }
    }

    private static boolean isDateShaped(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /// A code of ISO 3166-1 alpha-2 in capital letters.
    default Optional<Country> country(Problems problems) {
        Optional<String> value = value(problems);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Country> country = Country.findByCode(value.get());
        return country.isPresent() ? country : malformed(value.get(), Form.COUNTRY, problems);
    }

    /// One of an enum's names.
    default <E extends Enum<E>> Optional<E> oneOf(Class<E> type, Problems problems) {
        Optional<String> value = value(problems);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(value.get())) {
                return Optional.of(constant);
            }
        }
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        problems.note(new Problem.NotAllowed(place(), Problem.shown(value.get()), names));
        return Optional.empty();
    }

    /// A number of zero or more, written with digits and at most one point, at most `decimals` behind it.
    default Optional<BigDecimal> decimal(int digits, int decimals, Problems problems) {
        Optional<String> value = value(problems);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String text = value.get();
        if (text.length() > 60 || !isDecimalShaped(text)) {
            return malformed(text, Form.DECIMAL, problems);
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > decimals) {
            problems.note(new Problem.TooManyDecimals(place(), text, decimals));
            return Optional.empty();
        }
        if (number.precision() > digits) {
            problems.note(new Problem.OutOfRange(place(), Problem.shown(text), "0", "9".repeat(digits - decimals)));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /// Digits, and perhaps one point with digits on both its sides.
    private static boolean isDecimalShaped(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, 0, text.length())
                : isDigits(text, 0, point) && isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < until;
    }
}
