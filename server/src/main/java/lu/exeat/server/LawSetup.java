package lu.exeat.server;

import java.time.Clock;
import lu.exeat.lawbook.Lawbook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Plugs the law and the clock into the server. Nothing asks for the time but through this clock.
@Configuration(proxyBeanMethods = false)
class LawSetup {
    @Bean
    Lawbook lawbook() {
        return Lawbook.shipped();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
