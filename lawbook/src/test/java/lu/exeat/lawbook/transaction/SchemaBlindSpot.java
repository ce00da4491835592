package lu.exeat.lawbook.transaction;

import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;

/// What the reader refuses and no schema can say, each with a document that shows it.
enum SchemaBlindSpot {
    TWO_STATEMENTS_THAT_DIFFER("transaction: {items: [{nature: SOFTWARE, facts: {nature: GOODS}}]}"),
    COMBINATIONS_THAT_NO_ACT_CAN_HAVE("transaction: {items: [{list: NONE, code: 5A002.a}]}"),
    FIELDS_THAT_STAND_TWICE("transaction: {id: a, id: b, items: [{}]}"),
    ANCHORS_ALIASES_TAGS_AND_MERGE_KEYS("transaction: {id: &a x, items: [{}]}"),
    LISTS_AND_MAPPINGS_AS_NAMES_OF_FIELDS("transaction: {? [a] : b, items: [{}]}"),
    CONTROL_CHARACTERS("transaction: {id: \"a\\0\", items: [{}]}"),
    CHECK_DIGITS(
            "transaction: {items: [{}], parties: {exporter: {name: A, identifiers: {lei: 5493001KJTIIGC8Y1R13, imo: 9074728}}}}"),
    CURRENCIES_THAT_DO_NOT_EXIST("transaction: {items: [{value: {amount: 1, currency: EUX}}]}"),
    AMOUNTS_OF_TOO_MANY_DIGITS("transaction: {items: [{quantity: 1234567890123456789012345}]}"),
    DECIMALS_OF_NUMBERS_IN_JSON("{\"transaction\": {\"items\": [{\"quantity\": 1.1234567}]}}"),
    BLANKS_BEYOND_ASCII("transaction: {id: \"\u2003\", items: [{}]}");

    private final String example;

    SchemaBlindSpot(String example) {
        this.example = example;
    }

    String example() {
        return example;
    }

    boolean covers(Problem problem, JsonForm form) {
        return switch (this) {
            case TWO_STATEMENTS_THAT_DIFFER -> problem instanceof Problem.Contradiction;
            case COMBINATIONS_THAT_NO_ACT_CAN_HAVE -> problem instanceof Problem.Impossible;
            case FIELDS_THAT_STAND_TWICE -> problem instanceof Problem.Duplicate;
            case ANCHORS_ALIASES_TAGS_AND_MERGE_KEYS -> problem instanceof Problem.Refused;
            case LISTS_AND_MAPPINGS_AS_NAMES_OF_FIELDS ->
                problem instanceof Problem.WrongKind kind
                        && kind.allowed() == Problem.Kind.VALUE
                        && kind.place().pointer().equals("/transaction");
            case CONTROL_CHARACTERS -> isForm(problem, Form.CHARACTERS);
            case CHECK_DIGITS -> isForm(problem, Form.LEI) || isForm(problem, Form.IMO);
            case CURRENCIES_THAT_DO_NOT_EXIST -> isForm(problem, Form.CURRENCY);
            case AMOUNTS_OF_TOO_MANY_DIGITS -> problem instanceof Problem.OutOfRange && isAmount(problem);
            case DECIMALS_OF_NUMBERS_IN_JSON -> problem instanceof Problem.TooManyDecimals && form == JsonForm.NATIVE;
            case BLANKS_BEYOND_ASCII -> isForm(problem, Form.TEXT);
        };
    }

    private static boolean isForm(Problem problem, Form form) {
        return problem instanceof Problem.Malformed malformed && malformed.allowed() == form;
    }

    private static boolean isAmount(Problem problem) {
        String pointer = problem.place().pointer();
        return pointer.endsWith("/amount") || pointer.endsWith("/quantity");
    }
}
