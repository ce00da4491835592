package lu.exeat.server.determination;

import java.util.List;
import lu.exeat.server.page.FieldProblem;

/// A page of fields for what is stated and never asked: a party, the quantity or the value of an item.
///
/// - `path`: of what is entered, in the transaction document; `removable`: whether it stands there already
record EntryForm(String path, String heading, String lead, List<Field> fields, boolean removable) {
    EntryForm {
        fields = List.copyOf(fields);
    }

    List<FieldProblem> problems() {
        return fields.stream()
                .filter(Field::wrong)
                .map(field -> new FieldProblem(field.id(), field.problem()))
                .toList();
    }

    /// - `choices`: of a list to choose from, else empty; `offered`: names that a text field suggests, else empty
    /// - `value`: what stands in it; `problem`: what to do where that does not fit, else empty
    record Field(
            String name,
            String label,
            String hint,
            boolean numeric,
            List<Option> choices,
            List<String> offered,
            String value,
            String problem) {
        Field {
            choices = List.copyOf(choices);
            offered = List.copyOf(offered);
        }

        public String id() {
            return name.replace('.', '-');
        }

        public boolean wrong() {
            return !problem.isEmpty();
        }
    }

    record Option(String value, String label) {}
}
