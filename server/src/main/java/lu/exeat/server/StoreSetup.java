package lu.exeat.server;

import java.util.Map;
import lu.exeat.store.Store;
import lu.exeat.store.cluster.DataFolder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Plugs what Exeat keeps into the server: the database that the settings name, else Exeat's own.
@Configuration(proxyBeanMethods = false)
class StoreSetup {
    @Bean(destroyMethod = "close")
    Store store(Settings settings) {
        if (settings.databaseUrl().isPresent()) {
            Map<String, String> environment = System.getenv();
            return Store.open(
                    settings.databaseUrl().get(),
                    environment.getOrDefault("EXEAT_DATABASE_USER", ""),
                    environment.getOrDefault("EXEAT_DATABASE_PASSWORD", ""));
        }
        return Store.open(settings.home().map(DataFolder::at).orElseGet(DataFolder::open));
    }

    /// Whether the database answers, as `/actuator/health` tells under `store`.
    @Bean("storeHealthIndicator")
    HealthIndicator storeHealth(Store store) {
        return () -> store.isReachable() ? Health.up().build() : Health.down().build();
    }
}
