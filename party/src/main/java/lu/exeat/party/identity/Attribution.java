package lu.exeat.party.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Who said it, on which day, and where it can be read.
///
/// - `by`: the authority, court, company or person, 1 to [#LONGEST] characters without blanks at its ends
/// - `on`: the day it was said, in the speaker's own calendar
/// - `source`: an absolute web address; empty where none was given
public record Attribution(String by, LocalDate on, Optional<URI> source) {
    public static final int LONGEST = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Attribution {
        if (by.isEmpty() || !by.equals(by.strip()) || by.length() > LONGEST || by.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("who says something has a name of at most " + LONGEST + " characters");
        }
        if (source.isPresent() && !isAddress(source.get())) {
            throw new IllegalArgumentException("a source is an address with http or https: " + source.get());
        }
    }

    /// Whether a text is an absolute web address that can be a source.
    public static boolean isAddress(String written) {
        try {
            return isAddress(new URI(written));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean isAddress(URI uri) {
        return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
    }

    public static Attribution of(String by, LocalDate on) {
        return new Attribution(by, on, Optional.empty());
    }

    public Attribution withSource(URI source) {
        return new Attribution(by, on, Optional.of(source));
    }
}
