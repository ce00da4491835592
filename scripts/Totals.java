import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Adds up the reports of Surefire of all modules that were written since a moment, and prints one closing line.
///
/// Arguments: the root of the project, seconds since 1970. Exit code 1 when a test failed or none ran.
void main(String[] arguments) throws IOException {
    Pattern suite = Pattern.compile("<testsuite [^>]*>", Pattern.DOTALL);
    long since = Long.parseLong(arguments[1]) * 1000;
    long[] totals = new long[4];
    List<Path> reports;
    try (Stream<Path> files = Files.find(
            Path.of(arguments[0]), 4, (path, _) -> path.toString().matches(".*surefire-reports.TEST-.*\\.xml"))) {
        reports = files.sorted().toList();
    }
    for (Path report : reports) {
        if (Files.getLastModifiedTime(report).toMillis() < since) {
            continue;
        }
        Matcher found = suite.matcher(Files.readString(report));
        if (found.find()) {
            String head = found.group();
            String[] names = {"tests", "failures", "errors", "skipped"};
            for (int i = 0; i < names.length; i++) {
                Matcher count = Pattern.compile(" " + names[i] + "=\"(\\d+)\"").matcher(head);
                totals[i] += count.find() ? Long.parseLong(count.group(1)) : 0;
            }
        }
    }
    IO.println("Tests run: %d, Failures: %d, Errors: %d, Skipped: %d"
            .formatted(totals[0], totals[1], totals[2], totals[3]));
    if (totals[0] == 0 || totals[1] + totals[2] > 0) {
        System.exit(1);
    }
}
