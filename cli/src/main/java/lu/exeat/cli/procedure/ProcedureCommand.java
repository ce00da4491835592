package lu.exeat.cli.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.check.AnswerPrinter;
import lu.exeat.cli.check.Batch;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerYaml;
import lu.exeat.lawbook.procedure.Procedure;
import lu.exeat.lawbook.procedure.ProcedureDocument;
import lu.exeat.lawbook.procedure.ProcedureInput;
import lu.exeat.lawbook.procedure.ProcedureReader;
import lu.exeat.lawbook.procedure.ProcedureText;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeat procedure`: which form, which documents, who decides, until when.
@Command(
        name = "procedure",
        description = "Says what a Luxembourg application asks for: form, documents, who decides, time limits.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat procedure examples/procedures/export.yaml",
            "  exeat procedure --format json --lang fr application.yaml",
            "  exeat procedure --batch < applications.jsonl > procedures.jsonl",
            "",
            "Exit codes: 0 for any procedure, 2 for bad input, 3 for a fault."
        })
public final class ProcedureCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Applications (YAML or JSON), or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or yaml (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--batch", description = "JSON Lines from standard input to standard output, one line each.")
    private boolean batch;

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    public ProcedureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        if (batch) {
            return new Batch("procedure", terminal, language, ProcedureCommand::answerLine).run(System.in);
        }
        if (files.isEmpty()) {
            terminal.err().println("exeat procedure: name a file, or - for standard input; see exeat procedure --help");
            return ExitCode.BAD_INPUT;
        }
        int code = ExitCode.ANSWERED;
        for (String file : files) {
            Parsed<ProcedureInput> parsed;
            try (InputStream in = Input.open(file)) {
                parsed = DocumentReader.read(in).then(ProcedureReader::read);
            }
            switch (parsed) {
                case Parsed.Good<ProcedureInput>(ProcedureInput input) -> print(Procedure.of(input), language);
                case Parsed.Refused<ProcedureInput>(List<Problem> problems) -> {
                    ProblemPrinter.print(file, problems, language, terminal);
                    code = ExitCode.BAD_INPUT;
                }
            }
        }
        return code;
    }

    private void print(Procedure procedure, Language language) {
        switch (format) {
            case TEXT -> AnswerPrinter.print(ProcedureText.of(procedure, language), Terminal.Style.STRONG, terminal);
            case JSON -> terminal.out().print(AnswerJson.indented(ProcedureDocument.of(procedure)));
            case YAML -> terminal.out().print(AnswerYaml.of(ProcedureDocument.of(procedure)));
        }
    }

    private static Batch.Reply answerLine(byte[] buffer, int offset, int length) {
        Parsed<Node> document = DocumentReader.readLine(buffer, offset, length);
        Optional<String> id = switch (document) {
            case Parsed.Good<Node>(Node node) -> ProcedureReader.findId(node);
            case Parsed.Refused<Node> _ -> Optional.empty();
        };
        return new Batch.Reply(
                id,
                document.then(ProcedureReader::read)
                        .then(input -> new Parsed.Good<>(ProcedureDocument.of(Procedure.of(input)))));
    }
}
