package lu.exeat.law.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The value of a fact.
///
/// Flags and words are hashed and compared by methods that are written out, as some other records of this module: those
/// that the JDK makes are made anew in each process, for some milliseconds each, and run slower at its start.
public sealed interface Value {
    /// The value as it stands in documents.
    String text();

    Flag YES = new Flag(true);
    Flag NO = new Flag(false);

    record Flag(boolean value) implements Value {
        @Override
        public String text() {
            return Boolean.toString(value);
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Flag flag && value == flag.value;
        }
    }

    /// A word of an enumeration, a code, a country, a name.
    record Word(String text) implements Value {
        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word && text.equals(word.text);
        }
    }

    record Day(LocalDate day) implements Value {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /// A number with the unit that its fact has.
    record Amount(BigDecimal number) implements Value {
        public Amount {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros(); // 1.50 equals 1.5
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    static Value of(boolean value) {
        return value ? YES : NO;
    }

    static Value of(String word) {
        return new Word(word);
    }

    static Value of(LocalDate day) {
        return new Day(day);
    }

    static Value of(BigDecimal number) {
        return new Amount(number);
    }
}
