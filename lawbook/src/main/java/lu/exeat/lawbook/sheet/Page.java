package lu.exeat.lawbook.sheet;

import java.util.List;
import lu.exeat.terms.language.Language;

/// A page in one language, before it is printed as Markdown or HTML.
///
/// - `over`: a short line over the title, such as a citation, or empty
record Page(Address address, Language language, String over, String title, List<Block> blocks) {
    Page {
        blocks = List.copyOf(blocks);
    }
}
