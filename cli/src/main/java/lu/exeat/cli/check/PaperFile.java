package lu.exeat.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerPaper;
import lu.exeat.press.letter.PdfPage;
import lu.exeat.terms.language.Language;

/// A determination as a PDF file. The only class of the commands that knows `press`: what sets pages is loaded when a
/// page is asked for, and never by a check without one.
final class PaperFile {
    private PaperFile() {}

    /// Writes the whole file, or leaves what stood there.
    ///
    /// - throws [IOException] when it cannot be written
    static void write(Answer answer, Language language, String name) throws IOException {
        System.setProperty("java.awt.headless", "true");
        byte[] pdf = PdfPage.of(AnswerPaper.of(answer, language, PdfPage.FONTS));
        Path target;
        try {
            target = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
        if (Files.isDirectory(target)) {
            throw new IOException("a folder, not a file");
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(beside, pdf);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
