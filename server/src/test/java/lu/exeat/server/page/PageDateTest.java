package lu.exeat.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.Test;

class PageDateTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);

    @Test
    void aDayStandsInASentenceOfEachLanguage() {
        assertThat(PageDate.sayOn(FIRST, Language.EN)).isEqualTo("on 1 December 2025");
        assertThat(PageDate.sayOn(FIRST, Language.FR)).isEqualTo("le 1er décembre 2025");
        assertThat(PageDate.sayOn(FIRST, Language.DE)).isEqualTo("am 1. Dezember 2025");
        assertThat(PageDate.sayOn(FIRST, Language.LB)).isEqualTo("den 1. Dezember 2025");
    }

    @Test
    void luxembourgishDropsTheNBeforeAnOrdinalThatWantsIt() {
        assertThat(PageDate.sayOn(LocalDate.of(2026, 11, 24), Language.LB)).isEqualTo("de 24. November 2026");
        assertThat(PageDate.sayOn(LocalDate.of(2026, 11, 13), Language.LB)).isEqualTo("den 13. November 2026");
    }
}
