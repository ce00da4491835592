package lu.exeat.cli.terminal;

/// How a command ends.
public final class ExitCode {
    public static final int ANSWERED = 0;

    /// A case differed from what was expected, or an answer from the earlier one.
    public static final int CASE_FAILED = 1;

    public static final int BAD_INPUT = 2;
    public static final int FAULT = 3;

    private ExitCode() {}
}
