package lu.exeat.cli.classify;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.item.classification.ClassificationWording;
import lu.exeat.item.difference.ListDifference;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerYaml;
import lu.exeat.terms.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `exeat item`: the list itself.
@Command(name = "item", description = "Questions to the control list itself.", mixinStandardHelpOptions = true)
public final class ItemCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Without a command: the help.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.ANSWERED;
    }

    /// `exeat item diff`: what changed between two lists.
    @Command(
            name = "diff",
            description = "Lists the codes that came, went or changed their limits between two days.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  exeat item diff 2021-09-09 2025-11-15"})
    public static final class Diff implements Callable<Integer> {
        private final Terminal terminal;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(index = "0", paramLabel = "FROM", description = "A day as YYYY-MM-DD.")
        private String from = "";

        @Parameters(index = "1", paramLabel = "TO", description = "A later day as YYYY-MM-DD.")
        private String to = "";

        @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or yaml (default: text).")
        private Format format = Format.TEXT;

        @Mixin
        private LanguageOption languageOption = new LanguageOption();

        public Diff(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            LocalDate first = day("FROM", from);
            LocalDate last = day("TO", to);
            if (!first.isBefore(last)) {
                throw new ParameterException(spec.commandLine(), "TO must lie after FROM: " + from + " to " + to);
            }
            ListDifference difference = ListDifference.between(first, last);
            switch (format) {
                case TEXT -> print(difference, languageOption.in(terminal));
                case JSON -> terminal.out().print(AnswerJson.indented(document(difference)));
                case YAML -> terminal.out().print(AnswerYaml.of(document(difference)));
            }
            return ExitCode.ANSWERED;
        }

        private LocalDate day(String name, String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                throw new ParameterException(spec.commandLine(), name + ": a day as YYYY-MM-DD, not " + text);
            }
        }

        private void print(ListDifference difference, Language language) {
            terminal.out()
                    .println(ClassificationWording.word(
                            "diff.title",
                            language,
                            difference.from(),
                            difference.to(),
                            difference.list(ListDifference.Kind.ADDED).size(),
                            difference.list(ListDifference.Kind.REMOVED).size(),
                            difference.list(ListDifference.Kind.LIMIT).size()));
            for (ListDifference.Kind kind : ListDifference.Kind.values()) {
                List<ListDifference.Change> changes = difference.list(kind);
                if (!changes.isEmpty()) {
                    terminal.out().println();
                    terminal.out()
                            .println(terminal.styled(
                                    ClassificationWording.word("diff." + kind.name(), language),
                                    Terminal.Style.STRONG));
                    changes.forEach(change -> terminal.out().println("  " + change.code() + limits(change)));
                }
            }
            terminal.out().println();
            terminal.out().println(ClassificationWording.word("diff.notCompared", language));
        }

        private static String limits(ListDifference.Change change) {
            return change.kind() == ListDifference.Kind.LIMIT ? "  " + change.before() + " → " + change.after() : "";
        }

        private static Map<String, Object> document(ListDifference difference) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("from", difference.from().toString());
            document.put("to", difference.to().toString());
            document.put("limitsCompared", difference.limitsCompared());
            document.put(
                    "changes", difference.changes().stream().map(Diff::change).toList());
            return document;
        }

        private static Map<String, Object> change(ListDifference.Change change) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("code", change.code());
            fields.put("change", change.kind().name());
            if (change.kind() == ListDifference.Kind.LIMIT) {
                fields.put("before", change.before());
                fields.put("after", change.after());
            }
            return fields;
        }
    }
}
