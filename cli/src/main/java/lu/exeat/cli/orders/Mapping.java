package lu.exeat.cli.orders;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.cli.table.TableForm;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;

/// Which column of a table is which part of a document.
///
/// - `order`: the column with the order's number; rows with the same one, next to each other, are one document;
///   empty: each row is one
/// - `itemNumber`: the column whose items are looked up in the item master; empty: none is
/// - `document`: the transaction, or the item of the item master
public record Mapping(TableForm table, Optional<Named> order, Optional<Named> itemNumber, Source.Group document) {
    /// A column as the mapping file names it.
    ///
    /// - `place`: in the mapping file
    public record Named(Place place, String header) {}

    /// What is wrong between this and the headers of a table: columns that it lacks, or has twice.
    public List<Problem> check(List<String> headers) {
        List<String> named =
                headers.stream().filter(header -> !header.isEmpty()).toList();
        return Stream.of(
                        order.stream(),
                        itemNumber.stream(),
                        document.columns().map(column -> new Named(column.place(), column.header())))
                .flatMap(each -> each)
                .flatMap(each -> fault(each, named).stream())
                .toList();
    }

    private static Optional<Problem> fault(Named column, List<String> headers) {
        long count = headers.stream().filter(column.header()::equals).count();
        return count == 1
                ? Optional.empty()
                : Optional.of(
                        count == 0
                                ? new Problem.NotAllowed(column.place(), Problem.shown(column.header()), headers)
                                : new Problem.Duplicate(column.place(), Problem.shown(column.header())));
    }
}
