package lu.exeat.store.database;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL database and the schema in it that is Exeat's.
///
/// Each piece of work has a connection and a transaction of its own. For several threads.
public final class Database implements AutoCloseable {
    public static final String SCHEMA = "exeat";
    /// The oldest server on which the migrations run.
    public static final int OLDEST_MAJOR = 15;

    /// What SQL states begin with (PostgreSQL documentation, appendix A).
    private static final String CONNECTION_LOST = "08";

    private static final String SERVER_LEAVES = "57P";

    private static final int SECONDS_TO_CONNECT = 10;
    private static final int SECONDS_TO_ANSWER = 3;

    /// jOOQ warns of each server that is not the newest. Kept in a field, else the level would be forgotten.
    private static final Logger VERSION_LOG = Logger.getLogger("org.jooq.impl.DefaultExecuteContext.logVersionSupport");

    static {
        // All three would write into the output of commands.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        VERSION_LOG.setLevel(Level.OFF);
    }

    private final DatabaseAddress address;
    private final PGSimpleDataSource source;
    private final IdleConnections connections;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(DatabaseAddress address, PGSimpleDataSource source) {
        this.address = address;
        this.source = source;
        this.connections = new IdleConnections(source);
    }

    /// Connects once, to see that it is there and new enough.
    ///
    /// - throws [StoreUnavailable] when it is not
    public static Database open(DatabaseAddress address) {
        Database database = new Database(address, sourceOf(address));
        try (Connection connection = database.source.getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new StoreUnavailable(Why.SERVER_TOO_OLD, address.shown(), major, OLDEST_MAJOR);
            }
            String encoding = serverEncoding(connection);
            if (!encoding.equals("UTF8")) {
                throw new StoreUnavailable(Why.NOT_UTF_8, address.shown(), encoding);
            }
        } catch (SQLException e) {
            throw database.unreachable(e);
        }
        return database;
    }

    private StoreUnavailable unreachable(Exception problem) {
        return new StoreUnavailable(problem, Why.UNREACHABLE, address.shown(), reason(problem));
    }

    /// What the driver says, and beneath it what the network says: the driver keeps to itself that a host is not known.
    private static String reason(Exception problem) {
        String said = String.valueOf(problem.getMessage());
        return switch (problem.getCause()) {
            case UnknownHostException unknown -> said + " Unknown host: " + unknown.getMessage();
            case SocketTimeoutException late -> said + " " + late.getMessage();
            case null, default -> said;
        };
    }

    private static String serverEncoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show server_encoding")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static PGSimpleDataSource sourceOf(DatabaseAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setConnectTimeout(SECONDS_TO_CONNECT);
            source.setLoginTimeout(SECONDS_TO_CONNECT);
            source.setTcpKeepAlive(true);
            source.setApplicationName("exeat");
            source.setURL(address.url()); // may set the above otherwise
            source.setProperty(PGProperty.CURRENT_SCHEMA, SCHEMA);
            if (!address.user().isEmpty()) {
                source.setUser(address.user());
            }
            if (!address.password().isEmpty()) {
                source.setPassword(address.password());
            }
        } catch (IllegalArgumentException e) {
            throw new StoreUnavailable(e, Why.NOT_POSTGRES, address.shown());
        }
        return source;
    }

    DataSource source() {
        return source;
    }

    public DatabaseAddress address() {
        return address;
    }

    /// Does the work in one transaction, committed when it returns, undone when it throws.
    ///
    /// - throws [StoreUnavailable] when the database cannot be reached
    public <T> T commit(Function<DSLContext, T> work) {
        if (closed.get()) {
            throw new StoreUnavailable(Why.CLOSED);
        }
        try {
            Connection connection = connections.take();
            boolean reusable = false;
            try {
                connection.setAutoCommit(false);
                T result = within(connection, work);
                reusable = !closed.get();
                return result;
            } finally {
                if (reusable) {
                    connections.giveBack(connection);
                    closeIdleIfClosed();
                } else {
                    connection.close(); // which undoes what was not committed
                }
            }
        } catch (SQLException e) {
            throw unreachable(e);
        } catch (DataAccessException e) {
            String state = e.sqlState();
            if (state.startsWith(CONNECTION_LOST) || state.startsWith(SERVER_LEAVES)) {
                throw unreachable(e);
            }
            throw e; // the work itself was wrong
        }
    }

    private void closeIdleIfClosed() throws SQLException {
        if (closed.get()) {
            connections.close();
        }
    }

    private static <T> T within(Connection connection, Function<DSLContext, T> work) throws SQLException {
        T result = work.apply(DSL.using(connection, SQLDialect.POSTGRES));
        connection.commit();
        return result;
    }

    /// Whether the database answers within seconds; false also when this was closed.
    public boolean isReachable() {
        if (closed.get()) {
            return false;
        }
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException _) {
            return false; // the answer itself: the reason is told to whoever then works with it
        }
    }

    @Override
    public void close() {
        closed.set(true);
        try {
            closeIdleIfClosed();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }
}
