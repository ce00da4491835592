package lu.exeat.server;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.Activity;
import lu.exeat.lawbook.transaction.Item;
import lu.exeat.lawbook.transaction.ListKind;
import lu.exeat.lawbook.transaction.Route;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.terms.country.Country;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
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

    /// Compiles the law while nobody waits for it yet, by answering a plain transaction.
    @Bean
    ApplicationListener<ApplicationReadyEvent> warmUp(Lawbook lawbook, Clock clock) {
        return _ -> Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            lawbook.hash();
            lawbook.answer(Transaction.of(
                    LocalDate.now(clock),
                    new Country("LU"),
                    Route.UNKNOWN.withActivity(Activity.EXPORT),
                    List.of(Item.of(ListKind.DUAL_USE, "5D001.e"))));
        });
    }
}
