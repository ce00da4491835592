package lu.exeat.lawbook.sheet;

import java.util.Optional;
import lu.exeat.law.provision.Outcome;

/// A piece of a line: its text, how it is meant, and where it leads.
record Span(String text, Style style, Optional<Address> target) {
    enum Style {
        PLAIN,
        /// Beside the matter: days, notes.
        META,
        CODE,
        /// A word in a frame, such as "unverified".
        MARK,
        ADDED,
        REMOVED,
        STOP,
        PERMIT,
        TELL
    }

    static Span plain(String text) {
        return new Span(text, Style.PLAIN, Optional.empty());
    }

    static Span styled(String text, Style style) {
        return new Span(text, style, Optional.empty());
    }

    static Span link(String text, Address target) {
        return new Span(text, Style.PLAIN, Optional.of(target));
    }

    static Span linkedCode(String text, Address target) {
        return new Span(text, Style.CODE, Optional.of(target));
    }

    /// The word of what follows from a provision, in its tone.
    static Span effect(Outcome effect, String word) {
        return styled(
                word,
                switch (effect) {
                    case PROHIBITED -> Style.STOP;
                    case AUTHORISATION_REQUIRED -> Style.PERMIT;
                    case NOTIFICATION_REQUIRED -> Style.TELL;
                    case NO_AUTHORISATION_REQUIRED, INDETERMINATE -> Style.PLAIN;
                });
    }
}
