package lu.exeat.party.mention;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the finders have found so far, and which tokens are taken: a word belongs to one mention, except that a country
/// may stand inside an authority, an office or a product.
final class Findings {
    private final Set<Draft> drafts = new LinkedHashSet<>();
    private final @Nullable Draft[] owners;

    Findings(Passage passage) {
        owners = new Draft[passage.size()];
    }

    void add(Draft draft) {
        drafts.add(draft);
        for (int i = draft.from; i < draft.to; i++) {
            owners[i] = draft;
        }
    }

    void remove(Draft draft) {
        drafts.remove(draft);
        for (int i = draft.from; i < draft.to; i++) {
            owners[i] = null;
        }
    }

    /// A name that stood earlier: it keeps its tokens but is no mention of its own.
    void repeat(Draft draft) {
        drafts.remove(draft);
    }

    /// A later place of a name: its tokens are taken, it is no mention of its own.
    void claim(int from, int to, Draft draft) {
        for (int i = from; i < to; i++) {
            owners[i] = draft;
        }
    }

    /// A country word, which takes no token from others.
    void addInside(Draft draft) {
        drafts.add(draft);
    }

    Optional<Draft> owner(int at) {
        return Optional.ofNullable(owners[at]);
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (owners[i] != null) {
                return false;
            }
        }
        return true;
    }

    boolean isOrganisation(int at) {
        return owner(at).filter(draft -> draft.kind == MentionKind.ORGANISATION).isPresent();
    }

    /// All of one kind in the order of the text.
    List<Draft> list(MentionKind kind) {
        return drafts.stream()
                .filter(draft -> draft.kind == kind)
                .sorted(Comparator.comparingInt(draft -> draft.from))
                .toList();
    }

    List<Draft> list() {
        return drafts.stream()
                .sorted(Comparator.comparingInt((Draft draft) -> draft.span.start())
                        .thenComparing(draft -> -draft.span.end()))
                .toList();
    }
}
