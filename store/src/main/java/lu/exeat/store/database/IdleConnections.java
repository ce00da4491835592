package lu.exeat.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.LinkedBlockingDeque;
import javax.sql.DataSource;

/// A few open connections that wait for their next use: to open one takes some 20 ms, for the password's sake.
///
/// A connection that the server has meanwhile dropped is noticed when it is taken, not by the work.
final class IdleConnections implements AutoCloseable {
    private static final int KEPT = 8;
    private static final int SECONDS_TO_ANSWER = 3;

    private final DataSource source;
    private final LinkedBlockingDeque<Connection> idle = new LinkedBlockingDeque<>(KEPT);

    IdleConnections(DataSource source) {
        this.source = source;
    }

    Connection take() throws SQLException {
        for (Connection waiting = idle.pollFirst(); waiting != null; waiting = idle.pollFirst()) {
            if (waiting.isValid(SECONDS_TO_ANSWER)) {
                return waiting;
            }
            waiting.close();
        }
        return source.getConnection();
    }

    /// Takes back a connection with no transaction open.
    void giveBack(Connection connection) throws SQLException {
        if (!idle.offerFirst(connection)) {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection waiting = idle.pollFirst(); waiting != null; waiting = idle.pollFirst()) {
            waiting.close();
        }
    }
}
