package lu.exeat.lawbook.transaction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What tells a party from its namesakes.
///
/// - `birthDate`: as precise as it is known: `1951-03-24`, `1951-03` or `1951`
/// - `identifiers`: LEI and IMO number only with check digits that fit; an IMO number without the letters
public record Particulars(
        List<String> aliases,
        Optional<String> address,
        Optional<String> birthDate,
        Map<IdentifierKind, String> identifiers) {
    public static final Particulars NONE =
            new Particulars(List.of(), Optional.empty(), Optional.empty(), new EnumMap<>(IdentifierKind.class));

    public Particulars {
        aliases = List.copyOf(aliases);
        var ordered = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        ordered.putAll(identifiers);
        identifiers = Collections.unmodifiableMap(ordered);
    }
}
