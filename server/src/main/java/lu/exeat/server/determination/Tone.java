package lu.exeat.server.determination;

import java.util.Locale;
import lu.exeat.law.provision.Outcome;

/// The five tones of an outcome: each has a shape, an edge and a colour, so that none says it alone.
enum Tone {
    STOP,
    PERMIT,
    TELL,
    FREE,
    OPEN;

    /// The name of its class in the style sheet and of its shape among the pictures.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case PROHIBITED -> STOP;
            case AUTHORISATION_REQUIRED -> PERMIT;
            case NOTIFICATION_REQUIRED -> TELL;
            case NO_AUTHORISATION_REQUIRED -> FREE;
            case INDETERMINATE -> OPEN;
        };
    }
}
