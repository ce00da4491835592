package lu.exeat.cli.check;

import java.util.List;
import java.util.Locale;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.cli.terminal.Terminal.Style;
import lu.exeat.cli.terminal.Wrapped;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerText;

/// Prints an answer's lines in the width and the colours of a terminal.
public final class AnswerPrinter {
    private AnswerPrinter() {}

    static void print(Answer answer, List<AnswerText.Line> lines, Terminal terminal) {
        print(lines, Style.valueOf(AnswerDocument.tone(answer.outcome()).toUpperCase(Locale.ROOT)), terminal);
    }

    /// - `tone`: of the first line
    public static void print(List<AnswerText.Line> lines, Style tone, Terminal terminal) {
        for (AnswerText.Line line : lines) {
            switch (line.kind()) {
                case OUTCOME -> print(line.text(), "", tone, terminal);
                case SENTENCE -> plain(line.text(), "", terminal);
                case META -> print(line.text(), "", Style.FAINT, terminal);
                case HEADING -> {
                    terminal.out().println();
                    print(line.text(), "", Style.STRONG, terminal);
                }
                case POINT -> plain(line.text(), "  ", terminal);
                case DETAIL -> print(line.text(), "      ", Style.FAINT, terminal);
            }
        }
    }

    private static void plain(String text, String indent, Terminal terminal) {
        Wrapped.lines(text, indent, terminal.width()).forEach(terminal.out()::println);
    }

    private static void print(String text, String indent, Style style, Terminal terminal) {
        Wrapped.lines(text, indent, terminal.width())
                .forEach(line -> terminal.out().println(terminal.styled(line, style)));
    }
}
