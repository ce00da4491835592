package lu.exeat.server.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a page looks on a screen: light, dark, or as the reader's system wishes. Paper is always light.
public enum Theme {
    SYSTEM("light dark", "screen and (prefers-color-scheme: dark)"),
    LIGHT("light", ""),
    DARK("dark", "screen");

    private final String schemes;
    private final String darkWhen;

    Theme(String schemes, String darkWhen) {
        this.schemes = schemes;
        this.darkWhen = darkWhen;
    }

    /// `system`, `light` or `dark`, as it stands in forms and in the cookie.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> findByCode(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }

    /// What the browser may draw its own parts in, as `meta name=color-scheme` has it.
    public String schemes() {
        return schemes;
    }

    /// The media for which the dark tokens hold; empty for never.
    public String darkWhen() {
        return darkWhen;
    }
}
