package lu.exeat.server;

import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A server that answers. Closing it lets the requests under way finish, then stops it.
public final class RunningServer implements AutoCloseable {
    private final Settings settings;
    private final ConfigurableApplicationContext context;

    RunningServer(Settings settings, ConfigurableApplicationContext context) {
        this.settings = settings;
        this.context = context;
    }

    /// Where a browser on this machine finds it, with a slash at its end.
    public URI address() {
        WebServer web = ((WebServerApplicationContext) context).getWebServer();
        return settings.address(
                Objects.requireNonNull(web, "the server has started").getPort());
    }

    /// A part of it by its name; for tests that add to a running server.
    public Object part(String name) {
        return context.getBean(name);
    }

    @Override
    public void close() {
        context.close();
    }
}
