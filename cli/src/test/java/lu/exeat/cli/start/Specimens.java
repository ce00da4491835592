package lu.exeat.cli.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Records and switches of every kind, and what they answer: once as compiled, once as made for the start.
public final class Specimens implements Supplier<List<String>> {
    record Nothing() {}

    record Primitives(
            boolean flag, byte small, char sign, short middle, int whole, long large, float rough, double finer) {
        static Primitives of(int n) {
            return new Primitives(n > 0, (byte) -n, (char) ('a' + n), (short) (n * 300), n, -n * 5_000_000_000L, n, -n);
        }
    }

    record Generic<T>(@Nullable T value, List<? extends Number> numbers) {}

    /// Its own `toString`; the two others are the record's.
    record Named(String name) {
        @Override
        public String toString() {
            return "named " + name;
        }
    }

    /// An array, which no text spells out.
    record Signs(char[] signs) {}

    sealed interface Shape {
        record Circle(int radius) implements Shape {}

        record Square(int side) implements Shape {}

        enum Flat implements Shape {
            LINE,
            POINT
        }

        /// A switch within an interface.
        default String told() {
            return switch (this) {
                case Circle(int radius) when radius > 10 -> "wide circle";
                case Circle(int radius) when radius < 0 -> "no circle";
                case Circle(int radius) -> "circle " + radius;
                case Square _ -> "square";
                case Flat.LINE -> "line";
                case Flat _ -> "flat";
            };
        }
    }

    private static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text when text.isEmpty() -> "empty text";
            case CharSequence text -> "text of " + text.length();
            case Integer number when number > 100 -> "large";
            case Integer _, Long _ -> "number";
            case int[] numbers -> numbers.length + " numbers";
            case Object[] things -> things.length + " things";
            case Shape shape -> shape.told();
            default -> "something";
        };
    }

    /// All answers, in a fixed order.
    @Override
    public List<String> get() {
        List<String> told = new ArrayList<>();
        List<Object> values = listValues();
        for (Object value : values) {
            told.add(kind(value) + " " + (value instanceof Record ? value + " " + value.hashCode() : ""));
            for (Object other : values) {
                told.add(value.equals(other) ? "same" : "other");
            }
        }
        told.add(kind(null));
        told.add(String.valueOf(new Signs("ab".toCharArray())).replaceFirst("@.*", ""));
        return told;
    }

    private static List<Object> listValues() {
        List<Object> values = new ArrayList<>();
        values.addAll(List.of("", "abc", new StringBuilder("de"), 5, 101, 7L, 2.5, new int[3], new String[2]));
        values.addAll(List.of(new Shape.Circle(11), new Shape.Circle(-1), new Shape.Circle(3), new Shape.Square(3)));
        values.addAll(List.of(Shape.Flat.LINE, Shape.Flat.POINT, new Nothing(), new Nothing()));
        for (int n = -1; n <= 1; n++) {
            values.add(Primitives.of(n));
            values.add(Primitives.of(n));
        }
        values.add(new Primitives(true, (byte) 1, 'b', (short) 1, 1, 1, Float.NaN, Double.NaN));
        values.add(new Primitives(true, (byte) 1, 'b', (short) 1, 1, 1, Float.NaN, Double.NaN));
        values.add(new Primitives(true, (byte) 1, 'b', (short) 1, 1, 1, 0f, 0d));
        values.add(new Primitives(true, (byte) 1, 'b', (short) 1, 1, 1, -0f, -0d));
        values.add(new Generic<>(null, List.of(1)));
        values.add(new Generic<>("x", List.of(1L, 2.5)));
        values.add(new Generic<>("x", List.of(1L, 2.5)));
        values.add(new Named("n"));
        values.add(new Named("n"));
        return values;
    }
}
