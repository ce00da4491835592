package lu.exeat.item.classification;

import java.math.BigDecimal;
import java.util.List;

/// What someone said of one fact of an item.
public sealed interface Stated {
    /// It was asked and is not known.
    record NotKnown() implements Stated {}

    /// It was said that the fact does not apply: `false` where a number or a word could stand.
    record NotApplicable() implements Stated {}

    record Flag(boolean value) implements Stated {}

    record Number(BigDecimal value) implements Stated {}

    /// One word or several; compared without regard to capitals and accents.
    record Words(List<String> words) implements Stated {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// Operations of a chip on a bit length, in dense tera-operations a second as on its data sheet.
    record Operation(BigDecimal bits, BigDecimal tera) {}

    record Operations(List<Operation> operations) implements Stated {
        public Operations {
            operations = List.copyOf(operations);
        }
    }

    /// From one value to another.
    record Band(BigDecimal low, BigDecimal high) implements Stated {}
}
