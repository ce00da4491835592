package lu.exeat.item.classification;

import java.util.List;
import java.util.Optional;

/// What an item is on one list.
///
/// - `codes`: all that apply, in the order of the list
/// - `releasedBy`: the note that takes the item out, or that names it where the line was not met anyway
/// - `underlying`: the codes that would apply without it
/// - `alsoCheck`: `CHECK_MILITARY_LIST`, or a point of the military list such as `ML11.b`
/// - `cite`: provisions and notes that the answer rests on
/// - `openCodes`: the lines that are not decided, in the order of the list; a question for a whole entry stands for it
public record Classification(
        Verdict verdict,
        List<String> codes,
        Optional<String> releasedBy,
        List<String> underlying,
        List<String> alsoCheck,
        List<HandOver> handOver,
        List<String> cite,
        ListVersion list,
        List<OpenFact> openFacts,
        List<String> openCodes) {
    /// What the law must still be asked, beside the list.
    public enum HandOver {
        /// Article 5: made for covert surveillance of natural persons.
        ARTICLE_5_CYBER_SURVEILLANCE,
        /// Article 2(2)(d): whether remote access is an export.
        ARTICLE_2_REMOTE_ACCESS,
        /// Articles 4, 9 and 10: what is not listed is not thereby free.
        ARTICLES_4_9_10_NOT_LISTED
    }

    public Classification {
        codes = List.copyOf(codes);
        underlying = List.copyOf(underlying);
        alsoCheck = List.copyOf(alsoCheck);
        handOver = List.copyOf(handOver);
        cite = List.copyOf(cite);
        openFacts = List.copyOf(openFacts);
        openCodes = List.copyOf(openCodes);
    }
}
