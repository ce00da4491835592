package lu.exeat.store.database;

import java.util.Arrays;
import java.util.List;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// The store could not be opened or reached: one sentence that says what is wrong and what to do about it.
///
/// Nothing was kept. The message is in English; [#in(Language)] says it in each language.
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final WordingFile WORDS = WordingFile.of(StoreUnavailable.class, "unavailable.yaml");
    private static final int LONGEST_DETAIL = 500;

    /// What is wrong. The wording file says which details fill each sentence.
    public enum Why {
        NO_HOME,
        FOLDER_NOT_WRITABLE,
        FOLDER_NAME,
        FOLDER_CLOSED,
        SETTINGS_WRONG,
        SETTING_UNKNOWN,
        SETTING_MISSING,
        NO_BINARIES,
        UNPACK_FAILED,
        BINARIES_DO_NOT_RUN,
        NO_ACCOUNT,
        OTHER_USER,
        PASSWORD_MISSING,
        OTHER_VERSION,
        INITDB_FAILED,
        START_FAILED,
        STOP_FAILED,
        NO_PORT,
        BUSY,
        USED_ELSEWHERE,
        LOCKS_REFUSED,
        INTERRUPTED,
        CLOSED,
        NOT_POSTGRES,
        UNREACHABLE,
        SERVER_TOO_OLD,
        NOT_UTF_8,
        MIGRATION_FAILED
    }

    private final Why why;
    private final List<String> details;

    public StoreUnavailable(Why why, Object... details) {
        super(say(why, texts(details), Language.EN));
        this.why = why;
        this.details = texts(details);
    }

    public StoreUnavailable(Throwable cause, Why why, Object... details) {
        this(why, details);
        initCause(cause);
    }

    private static List<String> texts(Object[] details) {
        return Arrays.stream(details).map(StoreUnavailable::text).toList();
    }

    private static String text(Object detail) {
        String text = detail instanceof Throwable problem
                ? problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage()
                : String.valueOf(detail);
        String oneLine = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return oneLine.length() <= LONGEST_DETAIL ? oneLine : oneLine.substring(0, LONGEST_DETAIL) + "…";
    }

    private static String say(Why why, List<String> details, Language language) {
        return WORDS.require(why.name()).in(language, details.toArray());
    }

    public Why why() {
        return why;
    }

    /// The sentence in a language; details of the system stay as the system gave them.
    public String in(Language language) {
        return say(why, details, language);
    }
}
