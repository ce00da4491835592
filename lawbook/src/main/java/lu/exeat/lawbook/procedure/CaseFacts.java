package lu.exeat.lawbook.procedure;

import java.util.Optional;
import java.util.Set;

/// What is known of a matter beyond its kind; absent is not known.
///
/// - `annexIv`: an item of Annex IV of Regulation (EU) 2021/821
/// - `category`: of Annex I, such as `5.2` for category 5 part 2
/// - `iicAsked`: the exporting country asks for an import certificate of Luxembourg
/// - `iicWaivedBy`: ministers who do without the document of the country of destination
/// - `undertakingAgreed`: the office takes the exporter's undertaking for the end-use certificate
/// - `restrictiveMeasures`: annex 1 of the regulation covers the operation
public record CaseFacts(
        Optional<Boolean> annexIv,
        Optional<String> category,
        Optional<Boolean> iicAsked,
        Set<Minister> iicWaivedBy,
        Optional<Boolean> undertakingAgreed,
        Optional<Boolean> restrictiveMeasures) {
    static final String CATEGORY_5_PART_2 = "5.2";

    public CaseFacts {
        iicWaivedBy = Set.copyOf(iicWaivedBy);
    }

    boolean isOfAnnexIv() {
        return annexIv.orElse(false);
    }

    boolean isOfCategory5Part2() {
        return category.filter(CATEGORY_5_PART_2::equals).isPresent();
    }
}
