package lu.exeat.lawbook.transaction;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;

/// The case documents that stand beside the checkout, in `../shared/cases`.
record SharedCases(List<SharedCase> all) {
    record SharedCase(String id, Node transaction) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static final List<String> FILES = List.of("eu.yaml", "lu.yaml");

    /// Skips the test when they are absent.
    static SharedCases require() throws IOException {
        Path folder = Path.of(System.getProperty("exeat.root", ".."))
                .resolveSibling("shared")
                .resolve("cases");
        assumeTrue(Files.isDirectory(folder), "no shared cases beside the checkout: " + folder);
        List<SharedCase> cases = new ArrayList<>();
        for (String file : FILES) {
            Node root = DocumentReader.read(Files.readAllBytes(folder.resolve(file)))
                    .require();
            Problems problems = new Problems();
            for (Node entry : root.list(problems).orElseThrow()) {
                Node.Mapping fields = entry.mapping(problems).orElseThrow();
                String id = fields.readText("id", 200, problems).orElseThrow();
                fields.find("transaction").ifPresent(node -> cases.add(new SharedCase(id, node)));
            }
        }
        return new SharedCases(cases);
    }
}
