package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import lu.exeat.terms.country.Country;

/// One thing that a text names, at the first place where it does.
///
/// - `name`: as written, a line break read as one blank, without article, number word and quotation marks
/// - `legalForm`: a code of Luxembourg law such as `SARL`, a foreign form as written; empty when none is stated
/// - `country`: what the text round the name says; empty when it says nothing
/// - `again`: later places, in order
public record Mention(
        String name,
        MentionKind kind,
        Optional<String> legalForm,
        Optional<Country> country,
        Span span,
        List<Span> again) {
    public Mention {
        again = List.copyOf(again);
    }
}
