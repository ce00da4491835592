package lu.exeat.server.determination;

import java.util.List;

/// Why the answer is what it is, and what follows from it.
///
/// - `customs`: codes for a customs declaration, each with what it stands for; `customsNotes`: what goes with them
record Reasons(
        List<Branch> tree,
        List<General> general,
        List<String> customs,
        List<String> customsNotes,
        List<String> duties,
        List<Source> sources) {
    Reasons {
        tree = List.copyOf(tree);
        general = List.copyOf(general);
        customs = List.copyOf(customs);
        customsNotes = List.copyOf(customsNotes);
        duties = List.copyOf(duties);
        sources = List.copyOf(sources);
    }

    /// A Union general authorisation and whether it may cover the transaction.
    ///
    /// - `why`: the reasons that are shown; `others`: how many are not; `more`: what to ask for to see those
    record General(String name, Tone tone, String status, List<String> why, int others, String more) {
        General {
            why = List.copyOf(why);
        }
    }

    /// An entry of the list of sources.
    record Source(String text, String title, String href) {}
}
