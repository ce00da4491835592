package lu.exeat.lawbook.transaction;

/// Reading goes no further; why was noted. Never leaves the readers of this package.
final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;

    Abandoned() {
        super("abandoned", null, false, false);
    }
}
