package lu.exeat.server.determination;

import java.util.List;

/// Why the answer is what it is, and what follows from it.
record Reasons(List<Branch> tree, List<General> general, List<String> duties, List<Source> sources) {
    Reasons {
        tree = List.copyOf(tree);
        general = List.copyOf(general);
        duties = List.copyOf(duties);
        sources = List.copyOf(sources);
    }

    /// A Union general authorisation and whether it may cover the transaction.
    record General(String name, Tone tone, String status, List<String> why) {
        General {
            why = List.copyOf(why);
        }
    }

    /// An entry of the list of sources.
    record Source(String text, String title, String href) {}
}
