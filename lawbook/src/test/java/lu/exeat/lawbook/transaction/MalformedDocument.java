package lu.exeat.lawbook.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One document of `malformed.txt`, and what is noted of it.
///
/// - `noted`: kind of problem and quoted pointer, such as `Missing "/transaction/items"`
record MalformedDocument(String title, List<String> noted, String text) {
    private static final String TITLE = "=== ";
    private static final String NOTED = "> ";

    static List<MalformedDocument> listAll() throws IOException {
        try (InputStream in = MalformedDocument.class.getResourceAsStream("malformed.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<MalformedDocument> all = new ArrayList<>();
            for (String part : file.split("(?m)^" + TITLE, -1)) {
                all.add(parse(part));
            }
            return all.subList(1, all.size()); // the first part tells how to read the file
        }
    }

    private static MalformedDocument parse(String part) {
        int from = part.indexOf('\n') + 1;
        String title = part.substring(0, from - 1);
        List<String> noted = new ArrayList<>();
        while (part.startsWith(NOTED, from)) {
            int end = part.indexOf('\n', from);
            noted.add(part.substring(from + NOTED.length(), end));
            from = end + 1;
        }
        return new MalformedDocument(title, noted, part.substring(from));
    }

    @Override
    public String toString() {
        return title;
    }
}
