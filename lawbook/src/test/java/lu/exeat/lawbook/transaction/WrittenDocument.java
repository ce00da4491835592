package lu.exeat.lawbook.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One document of `malformed.txt` or `accepted.txt`.
///
/// - `noted`: what is noted of it, as kind of problem and quoted pointer: `Missing "/transaction/items"`
record WrittenDocument(String title, List<String> noted, String text) {
    private static final String TITLE = "=== ";
    private static final String NOTED = "> ";

    static List<WrittenDocument> listMalformed() throws IOException {
        return list("malformed.txt");
    }

    static List<WrittenDocument> listAccepted() throws IOException {
        return list("accepted.txt");
    }

    /// The document that has every field.
    static String whole() throws IOException {
        return resource("whole.yaml");
    }

    private static List<WrittenDocument> list(String name) throws IOException {
        List<WrittenDocument> all = new ArrayList<>();
        for (String part : resource(name).split("(?m)^" + TITLE, -1)) {
            all.add(parse(part));
        }
        return all.subList(1, all.size()); // the first part tells how to read the file
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WrittenDocument.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static WrittenDocument parse(String part) {
        int from = part.indexOf('\n') + 1;
        String title = part.substring(0, from - 1);
        List<String> noted = new ArrayList<>();
        while (part.startsWith(NOTED, from)) {
            int end = part.indexOf('\n', from);
            noted.add(part.substring(from + NOTED.length(), end));
            from = end + 1;
        }
        return new WrittenDocument(title, noted, part.substring(from));
    }

    @Override
    public String toString() {
        return title;
    }
}
