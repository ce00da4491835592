package lu.exeat.terms.problem;

import java.util.List;

/// One thing that is wrong with an input. It holds no words: [ProblemWording] says it in a language.
public sealed interface Problem {
    Place place();

    /// What stands there, shortened to [#SHOWN] characters; empty when nothing does.
    default String found() {
        return "";
    }

    int SHOWN = 80;

    /// Nothing stands where something must.
    record Missing(Place place, List<String> allowed) implements Problem {}

    /// A field that the document does not know.
    record UnknownField(Place place, String found, List<String> allowed) implements Problem {}

    /// A field that stands twice in one mapping.
    record Duplicate(Place place, String found) implements Problem {}

    /// A list, mapping or single value where another of these is expected.
    record WrongKind(Place place, Kind kind, Kind allowed) implements Problem {
        @Override
        public String found() {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What a node is made of.
    enum Kind {
        VALUE,
        LIST,
        MAPPING,
        NOTHING
    }

    /// A value that is none of those allowed.
    record NotAllowed(Place place, String found, List<String> allowed) implements Problem {}

    /// A value that is not written in the form that its field has.
    record Malformed(Place place, String found, Form allowed) implements Problem {}

    /// How a value is written.
    enum Form {
        BOOLEAN,
        DATE,
        BIRTH_DATE,
        DECIMAL,
        NUMBER,
        UNIT,
        COUNTRY,
        MEMBER_STATE,
        CURRENCY,
        CODE,
        FACT_VALUE,
        DOCUMENT_CODE,
        COMMODITY_CODE,
        TEXT,
        CHARACTERS,
        LEI,
        IMO,
        LU_VAT,
        RCS,
        UTF_8,
        SYNTAX
    }

    record TooManyDecimals(Place place, String found, int allowed) implements Problem {}

    /// A number or date outside its range; both ends are allowed.
    record OutOfRange(Place place, String found, String least, String most) implements Problem {}

    /// A text with more characters than allowed.
    record TooLong(Place place, int length, int allowed) implements Problem {
        @Override
        public String found() {
            return Integer.toString(length);
        }
    }

    /// A document with more bytes than allowed, or a list with more entries.
    record TooMany(Place place, long count, long allowed) implements Problem {
        @Override
        public String found() {
            return Long.toString(count);
        }
    }

    /// Nested deeper than allowed.
    record TooDeep(Place place, int allowed) implements Problem {}

    /// Not well-formed; the place has line and column.
    record Syntax(Place place, String found) implements Problem {}

    /// A thing of YAML that is refused: anchors, aliases, tags, merge keys, several documents.
    record Refused(Place place, String found) implements Problem {}

    /// Two statements that cannot both be true; `other` is the pointer of the second.
    record Contradiction(Place place, String found, String other, String otherFound) implements Problem {}

    /// A date at which a fact is stated that cannot hold then, or a combination that no act can have.
    record Impossible(Place place, String found, String because) implements Problem {}

    /// A table, or a row or cell of it, that cannot be taken as it stands; line and column are those of a spreadsheet.
    record Unreadable(Place place, String found, Flaw flaw) implements Problem {}

    /// What is wrong with a table, a row or a cell.
    enum Flaw {
        NO_HEADERS,
        NO_WORKBOOK,
        OLD_WORKBOOK,
        WORKBOOK_AS_STREAM,
        WORKBOOK_TOO_LARGE,
        UTF_16,
        NOT_UTF_8,
        CHARACTERS,
        QUOTE_NOT_CLOSED,
        AFTER_QUOTE,
        ROW_TOO_LONG,
        MORE_CELLS,
        FEWER_CELLS,
        FORMULA_FAULT,
        TIME_OF_DAY,
        NUMBER_FOR_CODE,
        NO_ORDER,
        ORDER_SPLIT,
        EMPTY_TRANSLATED,
        DATE_PATTERN,
        NOT_ON_LIST_OF_THE_DAY
    }

    /// The text cut to [#SHOWN] characters, control characters shown as spaces.
    static String shown(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}", " ");
        return oneLine.codePointCount(0, oneLine.length()) <= SHOWN
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
