package lu.exeat.item.classification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import lu.exeat.item.classification.tree.Release;

/// The hash of all that can change a classification by one list: its lines with their conditions and notes, and the
/// groups of words. Two classifications of the same statement with the same hash are the same.
public final class ListHash {
    private static final Map<ListVersion, String> MADE = new EnumMap<>(ListVersion.class);

    private ListHash() {}

    /// `sha256:` and 64 hexadecimal digits.
    public static synchronized String of(ListVersion version) {
        return MADE.computeIfAbsent(version, ListHash::make);
    }

    private static String make(ListVersion version) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, version.day().toString());
            for (Line line : Trees.of(version).lines()) {
                add(digest, line.code() + " " + line.control().military());
                add(digest, line.control().when().toString());
                for (Release release : line.control().releases()) {
                    add(digest, release.note() + " " + release.when());
                }
            }
            add(digest, WordGroups.inFull());
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
