package lu.exeat.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lu.exeat.bench.law.LawBench;

/// `./bench NAME`: a table on standard error, one line of JSON on standard output.
///
/// Exit code 0 when the run was good, 1 when a peer did not give the same answers, 2 for an unknown name.
public final class Bench {
    private static final List<Comparison> COMPARISONS = List.of(new LawBench());

    private Bench() {}

    public static void main(String[] arguments) {
        PrintStream line = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever a library prints is no figure
        System.exit(run(arguments, System.err, line));
    }

    static int run(String[] arguments, PrintStream table, PrintStream line) {
        Optional<Comparison> asked = COMPARISONS.stream()
                .filter(each -> arguments.length == 1 && each.name().equals(arguments[0]))
                .findFirst();
        if (asked.isEmpty()) {
            table.println("usage: ./bench NAME, with one of these names:");
            COMPARISONS.forEach(each -> table.printf("  %-10s %s%n", each.name(), each.about()));
            return 2;
        }
        return asked.get().run(table, line) ? 0 : 1;
    }
}
