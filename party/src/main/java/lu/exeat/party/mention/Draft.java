package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.terms.country.Country;

/// A mention while the finders are still at work on it. `from` and `to` are tokens, the end exclusive.
final class Draft {
    final MentionKind kind;
    final int from;
    final int to;
    final Span span;
    final String name;
    final Optional<String> legalForm;
    final List<Span> again = new ArrayList<>();
    /// Named without legal form behind a noun such as "firm": may turn out to be a group's bare name.
    final boolean bare;

    /// Where the name without its legal form ends.
    final int plainTo;

    private Optional<Country> country;

    Draft(MentionKind kind, Passage passage, int from, int to, Optional<Country> country) {
        this(kind, from, to, passage.span(from, to), passage.written(from, to), Optional.empty(), country, to, false);
    }

    Draft(
            MentionKind kind,
            int from,
            int to,
            Span span,
            String name,
            Optional<String> legalForm,
            Optional<Country> country,
            int plainTo,
            boolean bare) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.span = span;
        this.name = name;
        this.legalForm = legalForm;
        this.country = country;
        this.plainTo = plainTo;
        this.bare = bare;
    }

    Optional<Country> country() {
        return country;
    }

    /// The first country said stays.
    void place(Country said) {
        if (country.isEmpty()) {
            country = Optional.of(said);
        }
    }

    Mention mention() {
        return new Mention(name, kind, legalForm, country, span, again);
    }
}
