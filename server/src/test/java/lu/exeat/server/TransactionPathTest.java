package lu.exeat.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.server.Browser.Look;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A transaction from the first page to its answer in a real browser: in each language, without script, by keyboard
/// alone. Each state of the pages is held against axe, itself a script, and put into `target/screenshots`.
class TransactionPathTest {
    /// A spyware console in the cloud, opened to a customer in Mexico: answers by their place in the document.
    private static final Map<String, String> CLOUD_CONSOLE = Map.of(
            "activity", "EXPORT",
            "items/0/code", "4D004",
            "destination", "MX",
            "items/0/list", "DUAL_USE",
            "authority", "LU",
            "means", "MAKING_AVAILABLE",
            "facts/accessibleOutsideUnion", "true");

    /// `--page` of the two themes.
    private static final String LIGHT_PAGE = "rgb(255, 255, 255)";

    private static final String DARK_PAGE = "rgb(17, 24, 31)";

    private static final int MOST_QUESTIONS = 20;

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

    private static String heading(Page page) {
        return page.locator("h1").innerText().replace("\u00ad", "");
    }

    /// The place of the question that the page asks; empty where it asks none.
    private static String asked(Page page) {
        Locator ask = page.locator("input[name=ask]");
        return ask.count() == 0 ? "" : ask.inputValue();
    }

    private static void fill(Page page, String answer) {
        if (page.locator("input[name='answer'][type=radio][value='" + answer + "']")
                        .count()
                > 0) {
            page.locator("input[name='answer'][value='" + answer + "']").check();
        } else if (page.locator("input[name='answer.entry']").count() > 0) {
            page.locator("input[name='answer.entry']").fill(answer);
        } else {
            page.locator("input[name='answer']").fill(answer);
        }
    }

    private static void submit(Page page) {
        page.locator("button[name=go][value=on]").click();
    }

    /// Answers question after question until none is left.
    private static void answerAll(Page page, Map<String, String> answers) {
        for (int count = 0; !asked(page).isEmpty(); count++) {
            assertThat(count).as("questions").isLessThan(MOST_QUESTIONS);
            fill(page, answers.getOrDefault(asked(page), "unknown"));
            submit(page);
        }
    }

    /// The colour behind the page, as the browser has worked it out.
    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static String outcome(String outcome, Language language) {
        return AnswerWording.outcomeWord(outcome, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWholePathLeadsToTheSameOutcomeInEachLanguage(Language language) {
        Page page = open(Look.NARROW, true, "?lang=" + language.code());
        Browser.check(page);
        Browser.shoot(page, "start-" + language.code());
        page.locator("main a.button").click();
        assertThat(asked(page)).isEqualTo("activity");
        Browser.check(page);
        Browser.shoot(page, "question-" + language.code());

        answerAll(page, CLOUD_CONSOLE);

        assertThat(heading(page)).isEqualTo(outcome("AUTHORISATION_REQUIRED", language));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
        assertThat(page.locator(".banner .chip.deciding").innerText()).contains("2021/821");
        Browser.check(page);
        Browser.shoot(page, "answer-" + language.code());
        page.locator("aside button[name=print]").click();
        assertThat(page.locator("details:not([open])").count()).isZero();
        assertThat(page.locator("nav.languages").isVisible()).isFalse();
        Browser.check(page);
        Browser.shoot(page, "print-" + language.code());
    }

    @Test
    void theWholePathWorksWithoutScript() {
        Page page = open(Look.NARROW, false, "?lang=fr");
        page.locator("main a.button").click();

        answerAll(page, CLOUD_CONSOLE);

        assertThat(heading(page)).isEqualTo(outcome("AUTHORISATION_REQUIRED", Language.FR));
        page.locator("aside button[name=print]").click();
        page.locator("button[name=go]").click();
        assertThat(page.locator(".aside a[href^='/transaction?']").getAttribute("href"))
                .contains("destination=MX");
    }

    @Test
    void enterInAFieldAnswersAndNeverChangesTheLanguage() {
        Page page = open(Look.WIDE, true, "transaction?activity=EXPORT&items/0/code=4D004&lang=de");

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.locator("input[name=answer]").focus();
        page.keyboard().type("Mexiko");
        page.keyboard().press("Enter");

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(page.locator("input[name=destination]").inputValue()).isEqualTo("MX");
    }

    @Test
    void aRadioIsChosenAndSentByKeyboardAlone() {
        Page page = open(Look.WIDE, true, "transaction?lang=en");

        page.locator("input[name=answer]").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        Browser.shoot(page, "focus");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("input[name=activity]").inputValue()).isEqualTo("EXPORT");
        assertThat(asked(page)).isEqualTo("items/0/code");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerThatIsMissingIsAskedForAgainWithASummaryOnTop(boolean script) {
        Page page = open(Look.NARROW, script, "transaction?activity=EXPORT&lang=en");

        submit(page);

        assertThat(page.title()).startsWith("Error:");
        assertThat(page.locator("[role=alert]").innerText())
                .contains("There is a problem", "Choose one of the answers");
        assertThat(page.locator("#answer-error").innerText()).contains("Choose one of the answers");
        if (script) {
            Browser.check(page);
            Browser.shoot(page, "error");
            assertThat(page.evaluate("document.activeElement.hasAttribute('data-error-summary')"))
                    .isEqualTo(true);
        }
        page.locator("[role=alert] a").click();
        assertThat(page.url()).contains("/transaction");
        assertThat(page.locator("#answer").isVisible()).isTrue();
    }

    @Test
    void aWrongAnswerBelowAnOutcomeKeepsWhatWasTyped() {
        Page page = open(Look.WIDE, true, "transaction?activity=EXPORT&items/0/code=4D004&destination=unknown&lang=en");
        page.locator("button[name=change][value=destination]").click();
        page.locator("input[name=unknown]").uncheck();
        page.locator("input[name=answer]").fill("Atlantis");
        submit(page);

        assertThat(page.locator("input[name=answer]").inputValue()).isEqualTo("Atlantis");
        assertThat(page.locator("#answer-error").innerText()).contains("Enter a country");
        Browser.check(page);
    }

    @Test
    void anotherLanguageKeepsAHalfFilledPage() {
        Page page = open(Look.WIDE, false, "transaction?activity=EXPORT&items/0/code=4D004&lang=en");
        page.locator("input[name=answer]").fill("Mexi");

        page.locator("nav.languages button[value=lb]").click();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("lb");
        assertThat(page.locator("input[name=answer]").inputValue()).isEqualTo("Mexi");
        assertThat(page.locator("#answer-error").count()).isZero();
    }

    @Test
    void aThemeIsChosenWithoutScriptKeptAndLosesNothing() {
        Page page = open(Look.WIDE, false, "transaction?activity=EXPORT&items/0/code=4D004&lang=en");
        assertThat(ground(page)).isEqualTo(LIGHT_PAGE);
        page.locator("input[name=answer]").fill("Mexi");

        page.locator(".themes button[value=dark]").click();

        assertThat(ground(page)).isEqualTo(DARK_PAGE);
        assertThat(page.locator("input[name=answer]").inputValue()).isEqualTo("Mexi");
        assertThat(page.locator("#answer-error").count()).isZero();
        page.navigate(server.address("provisions?lang=fr").toString());
        assertThat(ground(page)).isEqualTo(DARK_PAGE);
        page.locator(".themes button[value=light]").click();
        assertThat(page.url()).endsWith("/provisions?lang=fr");
        assertThat(ground(page)).isEqualTo(LIGHT_PAGE);
        assertThat(page.locator(".themes [aria-pressed=true]").innerText()).isEqualTo("Clair");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aChosenThemeHoldsWhateverTheSystemWishes(Look look) {
        Page page = open(look, true, "?lang=de");

        page.locator(".themes button[value=light]").click();
        assertThat(ground(page)).isEqualTo(LIGHT_PAGE);
        Browser.check(page);
        page.locator(".themes button[value=dark]").click();
        assertThat(ground(page)).isEqualTo(DARK_PAGE);
        Browser.check(page);
    }

    @Test
    void whatIsNotKnownIsSkippedShownAndCanBeAnsweredLater() {
        Page page = open(Look.WIDE, true, "transaction?activity=EXPORT&items/0/code=4D004&destination=MX&lang=en");
        String first = asked(page);
        fill(page, "unknown");
        submit(page);

        assertThat(asked(page)).isNotEqualTo(first);
        assertThat(page.locator(".aside .tag.unknown").last().isVisible()).isTrue();
        page.locator("button[name=change][value='" + first + "']").click();
        assertThat(asked(page)).isEqualTo(first);
        assertThat(page.locator("input[name=answer][value=unknown]").isChecked())
                .isTrue();
        page.locator("button[name=back]").click();
        page.locator("button[name=back]").click();
        assertThat(asked(page)).isEqualTo(first);
    }

    @Test
    void severalItemsEachHaveTheirOutcome() {
        Page page = open(
                Look.NARROW,
                true,
                "transaction?activity=EXPORT&items/0/code=4D004&destination=MX&authority=LU&means=SHIPMENT&lang=de");
        page.locator("button[name=add]").click();
        assertThat(asked(page)).isEqualTo("items/1/description");
        fill(page, "Beispielgerät für die Auswertung von Verbindungsdaten, ohne Listenposition, Serie Nummer 7");
        submit(page);

        assertThat(page.locator(".items li").count()).isEqualTo(2);
        assertThat(page.locator(".items li").first().innerText().replace("\u00ad", ""))
                .contains(outcome("AUTHORISATION_REQUIRED", Language.DE));
        Browser.check(page);
        Browser.shoot(page, "items");
        page.locator("button[name=remove][value='1']").click();
        assertThat(page.locator(".items li").count()).isZero();
    }

    @Test
    void aChangedDateBringsTheLawOfThatDay() {
        Page page = open(
                Look.WIDE,
                true,
                "transaction?activity=EXPORT&items/0/code=5D001.e&destination=MX&authority=LU&means=SHIPMENT&lang=en");
        page.locator("button[name=change][value=date]").click();
        page.locator("input[name='answer.day']").fill("20");
        page.locator("input[name='answer.month']").fill("7");
        page.locator("input[name='answer.year']").fill("2021");
        submit(page);

        assertThat(page.locator(".banner").innerText()).contains("on 20 July 2021", "428/2009");
        Browser.check(page);
    }

    /// One state for each tone, and the undetermined one with many questions.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tell;activity=EXPORT&items/0/list=DUAL_USE&items/0/code=NOT_LISTED&items/0/cyberSurveillance=true"
                        + "&items/0/facts/dualUse=true&destination=MX&authority=LU&means=SHIPMENT&endUse/humanRights=aware"
                        + "&endUse/wmd=none&endUse/military=none&endUse/militaryParts=none"
                        + "&endUse/otherMemberStateList=none&date=2024-10-20",
                "free;activity=EXPORT&items/0/list=NONE&items/0/code=NOT_LISTED&items/0/cyberSurveillance=false"
                        + "&items/0/facts/dualUse=false&destination=CH&authority=LU&means=SHIPMENT&endUse/humanRights=none"
                        + "&endUse/wmd=none&endUse/military=none&endUse/militaryParts=none"
                        + "&endUse/otherMemberStateList=none&date=2024-10-20",
                "permit;activity=EXPORT&items/0/code=4D004&destination=MX&authority=LU&means=SHIPMENT&date=2024-10-20",
                "open;activity=EXPORT&items/0/code=NOT_LISTED&items/0/list=DUAL_USE&destination=MX&authority=LU"
                        + "&means=SHIPMENT&date=2024-10-20",
                "open;activity=EXPORT&items/0/code=unknown&destination=unknown",
            })
    void eachToneIsShownWithItsShape(String toneAndFacts) {
        String tone = toneAndFacts.split(";", 2)[0];
        Page page =
                open(Look.NARROW, true, "transaction?lang=de&" + toneAndFacts.split(";", 2)[1]);

        assertThat(page.locator("#outcome").getAttribute("class").split(" ")).contains(tone);
        assertThat(page.locator("#outcome .mark use").getAttribute("href")).endsWith("#" + tone);
        Browser.check(page);
        Browser.shoot(page, "tone-" + tone + (toneAndFacts.contains("unknown") ? "-unknown" : ""));
    }

    @Test
    void whatWasFoldedIsShownWhenAskedForAndTheWholeStandsInThePrintView() {
        Page page = open(
                Look.NARROW, false, "transaction?activity=EXPORT&items/0/code=unknown&destination=unknown&lang=fr");
        Locator more = page.locator("#why button[name=explain]").first();
        String asked = more.getAttribute("value");

        more.click();

        assertThat(page.locator("#why button[name=explain][value='" + asked + "']")
                        .count())
                .isZero();
        assertThat(page.locator("#why details[open]").count()).isPositive();
        page.locator("nav.languages button[value=de]").click();
        assertThat(page.locator("#why button[name=explain][value='" + asked + "']")
                        .count())
                .as("another language keeps what is open")
                .isZero();
        page.locator("#why-all").click();
        assertThat(page.locator("#why details:not([open])").count()).isZero();
        assertThat(page.locator("button[name=explain]").count()).isZero();
    }

    @Test
    void everyPartOfOneExplanationCanBeAskedFor() {
        Page page = open(
                Look.NARROW,
                true,
                "transaction?activity=EXPORT&items/0/code=4D004&destination=MX&authority=LU&means=SHIPMENT&lang=fr"
                        + "&explain=0");
        page.locator("button[name=explain][value=w0]").click();

        assertThat(page.locator("button[name=explain][value=w0]").count()).isZero();
        assertThat(page.locator("button[name=explain][value^='w0.']").count())
                .as("what is still folded is asked for among all parts")
                .isPositive();
        Browser.check(page);
        Browser.shoot(page, "explained");
    }

    @Test
    void outcomeSentenceAndNextStepStandOnTheFirstScreen() {
        Page page =
                open(Look.NARROW, true, "transaction?lang=de&activity=EXPORT&items/0/code=NOT_LISTED&destination=MX");

        assertThat(page.locator("#outcome-word").boundingBox().y).isLessThan(800);
        var next = page.locator("#outcome a.button").boundingBox();
        assertThat(next.y + next.height).isLessThanOrEqualTo(800);
    }

    @Test
    void provisionsLeadFromTheListToTheirPage() {
        Page page = open(Look.NARROW, true, "provisions?lang=fr");
        Browser.check(page);
        Browser.shoot(page, "provisions");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("art. 5, par. 2, règl. (UE) 2021/821"))
                .click();

        assertThat(page.locator("h1").innerText()).isNotBlank();
        Browser.check(page);
        Browser.shoot(page, "provision");
    }

    @Test
    void errorPagesAreReadableToo() {
        Page page = open(Look.NARROW, true, "nowhere?lang=de");
        Browser.check(page);
        page.navigate(server.address("transaction?activity=EXPORT&items/0/code=4D004&destination=XX")
                .toString());
        Browser.check(page);
        Browser.shoot(page, "refused");
    }

    @Test
    void theApiDescriptionHasAPageThatKeepsToThePolicy() {
        Page page = open(Look.WIDE, true, "swagger-ui.html");
        page.locator(".opblock").first().waitFor();

        assertThat(page.locator(".opblock").count()).isEqualTo(3);
        Browser.shoot(page, "api");
        assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("swagger"));
    }

    @Test
    void theBrowserComplainsOfNothingOnOurPages() {
        Page page = open(Look.WIDE, true, "transaction?activity=EXPORT&items/0/code=4D004&destination=MX&lang=en");
        submit(page);

        assertThat(browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("nowhere") && !complaint.contains("destination=XX"))
                        .toList())
                .isEqualTo(List.of());
    }
}
