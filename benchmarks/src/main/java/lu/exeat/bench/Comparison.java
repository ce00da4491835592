package lu.exeat.bench;

import java.io.PrintStream;

/// A run of Exeat beside a peer, by name.
public interface Comparison {
    String name();

    /// One line saying what is compared.
    String about();

    /// Runs it. A goal that is missed is said in the table and is no failure.
    ///
    /// - `table`: for people; `line`: one line of JSON for scripts, the last thing written
    /// - returns whether the figures can be believed: false when the peer and Exeat did not give the same answers
    boolean run(PrintStream table, PrintStream line);
}
