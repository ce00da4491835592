package lu.exeat.item.search;

import java.util.List;

/// An entry that may fit a description.
///
/// - `rank`: from 1 on; `because`: words of the description that the entry's words have, or the entry that points here
public record Candidate(String code, int rank, List<String> because) {
    public Candidate {
        because = List.copyOf(because);
    }
}
