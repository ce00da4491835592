package lu.exeat.store.database;

import lu.exeat.store.database.StoreUnavailable.Why;

/// Where a database is and as whom it is used.
///
/// - `url`: of JDBC, `jdbc:postgresql://host:port/database`
/// - `user`, `password`: empty where the URL or the driver's own files give them
public record DatabaseAddress(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql:";

    public DatabaseAddress {
        if (!url.startsWith(SCHEME) || url.length() == SCHEME.length()) {
            throw new StoreUnavailable(Why.NOT_POSTGRES, withoutParameters(url));
        }
    }

    /// The URL as it may be shown: its parameters may hold a password.
    public String shown() {
        return withoutParameters(url);
    }

    private static String withoutParameters(String url) {
        int mark = url.indexOf('?');
        return (mark < 0 ? url : url.substring(0, mark)).replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return shown();
    }
}
