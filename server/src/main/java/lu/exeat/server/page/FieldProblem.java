package lu.exeat.server.page;

/// One problem of a form: the id of the field it belongs to, and what to do.
public record FieldProblem(String field, String text) {}
