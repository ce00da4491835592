package lu.exeat.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lu.exeat.terms.problem.Problem.Flaw;

/// Looks through a workbook before it is read, so that a small file can't fill the memory.
///
/// Every part is inflated once and counted, as what the file says of its sizes may be untrue. Refused: parts of more
/// than [#MOST_BYTES] together, a part that shrank more than [#MOST_SHRUNK] times, a stretch of text without any mark
/// that is longer than [#LONGEST_TEXT].
final class XlsxGuard {
    static final long MOST_BYTES = 1L << 29;
    static final long MOST_STRINGS = 1L << 26;
    static final int MOST_PARTS = 5000;
    static final int MOST_SHRUNK = 200;
    static final int LONGEST_TEXT = 1 << 20;

    /// Below this a part is small, however well it shrank.
    private static final int SMALL = 1 << 20;

    private XlsxGuard() {}

    /// Why the workbook is refused.
    static Optional<Flaw> findFault(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.of(Flaw.WORKBOOK_TOO_LARGE);
            }
            boolean workbook = false;
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                workbook |= entry.getName().equals("[Content_Types].xml");
                long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_STRINGS : MOST_BYTES - total;
                long size = sizeOf(zip, entry, most);
                if (size < 0) {
                    return Optional.of(Flaw.WORKBOOK_TOO_LARGE);
                }
                total += size;
            }
            return workbook ? Optional.empty() : Optional.of(Flaw.NO_WORKBOOK);
        } catch (ZipException _) {
            return Optional.of(Flaw.NO_WORKBOOK);
        }
    }

    /// The size of a part when it is inflated; negative where it is refused.
    private static long sizeOf(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long shrunk = Math.max(1, entry.getCompressedSize());
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long text = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                for (int i = 0; i < read; i++) {
                    text = buffer[i] == '<' ? 0 : text + 1;
                    if (text > LONGEST_TEXT && entry.getName().endsWith(".xml")) {
                        return -1;
                    }
                }
                if (size > most || size > SMALL && size / shrunk > MOST_SHRUNK) {
                    return -1;
                }
            }
        }
        return size;
    }
}
