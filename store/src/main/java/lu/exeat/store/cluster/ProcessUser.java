package lu.exeat.store.cluster;

import com.sun.security.auth.module.UnixSystem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The user as whom this program runs.
///
/// - `uid`: empty where the system has no such numbers
/// - `name`: empty where the number has no entry in the system's list of users
record ProcessUser(Optional<Long> uid, Optional<String> name) {
    private static final ProcessUser CURRENT = read();

    static ProcessUser current() {
        return CURRENT;
    }

    private static ProcessUser read() {
        try {
            UnixSystem unix = new UnixSystem();
            @Nullable String name = unix.getUsername();
            return new ProcessUser(Optional.of(unix.getUid()), Optional.ofNullable(name));
        } catch (LinkageError _) {
            return new ProcessUser(Optional.empty(), Optional.empty()); // not a Unix
        }
    }

    boolean isRoot() {
        return uid.isPresent() && uid.get() == 0;
    }
}
