package lu.exeat.store.cluster;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// The password of the cluster's users, random, in a file that its owner alone can read.
final class ClusterSecret {
    private static final int BYTES = 32;

    private final DataFolder home;
    private final Path file;

    ClusterSecret(DataFolder home) {
        this.home = home;
        this.file = home.postgres().resolve("password");
    }

    /// For a new cluster: a password that an earlier attempt has left, else a new one.
    String makeOrKeep() throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            home.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random), "rw-------");
        }
        return require(file);
    }

    /// The password of the data that are there.
    String require(Path data) {
        try {
            String password = Files.readString(file).strip();
            if (password.isEmpty()) {
                throw new StoreUnavailable(Why.PASSWORD_MISSING, data, file);
            }
            return password;
        } catch (NoSuchFileException e) {
            throw new StoreUnavailable(e, Why.PASSWORD_MISSING, data, file);
        } catch (AccessDeniedException e) {
            throw new StoreUnavailable(e, Why.OTHER_USER, data, PostgresServer.ownerOf(file));
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.PASSWORD_MISSING, data, e);
        }
    }
}
