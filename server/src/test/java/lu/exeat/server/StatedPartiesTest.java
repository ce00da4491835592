package lu.exeat.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import lu.exeat.server.Browser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parties, quantities and values on the transaction page: stated, kept through the steps, mended at their place.
class StatedPartiesTest {
    private static final String FACTS =
            "transaction?activity=EXPORT&items/0/code=4D004&destination=MX&authority=LU&lang=";

    private static TestServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser();
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            browser.close();
        }
    }

    private static Page open(Look look, boolean script, String path) {
        Page page = browser.open(look, script);
        page.navigate(server.address(path).toString());
        return page;
    }

    private static void submit(Page page) {
        page.locator("button[name=go][value=on]").click();
    }

    private static String facts(Page page) {
        return page.locator(".aside").innerText();
    }

    @Test
    void aPartyIsNamedKeptThroughAnAnswerChangedAndRemoved() {
        Page page = open(Look.WIDE, false, FACTS + "en");
        assertThat(facts(page)).contains("none named");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a party"))
                .click();
        page.locator("#entry-role").selectOption("endUser");
        page.locator("#entry-name").fill("Beispielpolizei Übersee");
        page.locator("#entry-country").fill("Mexiko");
        page.locator("#entry-kind").selectOption("POLICE");
        submit(page);
        assertThat(facts(page)).contains("End user", "Beispielpolizei Übersee, Mexico, Police");

        page.locator("input[name=answer][value=SHIPMENT]").check();
        submit(page);
        assertThat(facts(page)).contains("Beispielpolizei Übersee, Mexico, Police", "Shipment");

        page.locator("button[name=change][value='parties/endUser']").click();
        assertThat(page.locator("#entry-name").inputValue()).isEqualTo("Beispielpolizei Übersee");
        page.locator("#entry-role").selectOption("intermediaries");
        submit(page);
        assertThat(page.locator("input[name='parties/intermediaries/0/name']").inputValue())
                .isEqualTo("Beispielpolizei Übersee");
        assertThat(page.locator("input[name^='parties/endUser']").count()).isZero();

        page.locator("button[name=change][value='parties/intermediaries/0']").click();
        page.locator("button[name=remove]").click();
        assertThat(facts(page)).contains("none named", "Shipment");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Choose the part, Enter the name, Enter a country",
        "fr, Choisissez le rôle, Saisissez le nom, Saisissez un pays",
        "de, Wählen Sie die Rolle, Geben Sie den Namen, Geben Sie ein Land",
        "lb, Wielt d’Roll, Gitt den Numm, Gitt e Land",
    })
    void eachProblemStandsAtItsFieldAndOnTop(String language, String role, String name, String country) {
        Page page = open(Look.NARROW, true, FACTS + language + "&change=parties");
        Browser.check(page);
        page.locator("#entry-country").fill("Atlantis");

        submit(page);

        assertThat(page.locator("#entry-role-error").innerText()).contains(role);
        assertThat(page.locator("#entry-name-error").innerText()).contains(name);
        assertThat(page.locator("#entry-country-error").innerText()).contains(country);
        assertThat(page.locator("[role=alert] a").allInnerTexts()).hasSize(3);
        assertThat(page.locator("#entry-country").inputValue()).isEqualTo("Atlantis");
        Browser.check(page);
        Browser.shoot(page, "party-problems-" + language);
        page.locator("[role=alert] a").last().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("entry-country");
    }

    @Test
    void aRoleOfOneIsNotGivenTwice() {
        Page page = open(Look.WIDE, true, FACTS + "en&parties/consignee/name=Exemple&change=parties");
        page.locator("#entry-role").selectOption("consignee");
        page.locator("#entry-name").fill("Example Ltd");

        submit(page);

        assertThat(page.locator("#entry-role-error").innerText()).contains("Another party stands there already");
        assertThat(page.locator("input[name='parties/consignee/name']").inputValue())
                .isEqualTo("Exemple");
    }

    @Test
    void anotherLanguageKeepsWhatWasEnteredOfAParty() {
        Page page = open(Look.WIDE, false, FACTS + "en&change=parties");
        page.locator("#entry-name").fill("Exemple SA");

        page.locator("nav.languages button[value=de]").click();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(page.locator("#entry-name").inputValue()).isEqualTo("Exemple SA");
        assertThat(page.locator(".error").count()).isZero();
    }

    @Test
    void quantityAndValueAreStatedAndWrittenAsTheLanguageDoes() {
        Page page = open(Look.NARROW, true, FACTS + "de");
        page.locator("button[name=change][value='items/0/quantity']").click();
        Browser.check(page);
        page.locator("#entry-amount").fill("12,5");
        page.locator("#entry-unit").selectOption("KGM");
        submit(page);
        page.locator("button[name=change][value='items/0/value']").click();
        assertThat(page.locator("#entry-currency").inputValue()).isEqualTo("EUR");
        page.locator("#entry-amount").fill("250.000");
        submit(page);
        assertThat(page.locator("#entry-amount-error").innerText()).contains("auf zwei Arten");
        page.locator("#entry-amount").fill("250.000,00");
        submit(page);

        assertThat(facts(page)).contains("12,5 Kilogramm", "250.000,00\u00a0EUR");
        assertThat(page.locator("input[name='items/0/value/amount']").inputValue())
                .isEqualTo("250000.00");
        Browser.check(page);
        Browser.shoot(page, "stated");
    }
}
