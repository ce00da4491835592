package lu.exeat.party.identity;

import java.text.Normalizer;
import java.util.Locale;

/// A name as it is looked up: compatibility forms, capitals and runs of blanks do not matter, all else does.
///
/// Equal keys are the same writing, not the same party; likeness of names is a matter of `party.match`.
public record NameKey(String text) {
    public static NameKey of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        // Up and down again: ß and SS, final and other sigma meet.
        String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return new NameKey(folded.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }
}
