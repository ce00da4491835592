package lu.exeat.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A real browser for a test: Debian's Chromium, started once, one window a page.
///
/// Where no Chromium is installed the tests that need one are skipped with a message; `EXEAT_CHROMIUM` names another.
public final class Browser implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getenv().getOrDefault("EXEAT_CHROMIUM", "/usr/bin/chromium"));
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    /// What the browser complained of on its console, over all windows: each page of ours says nothing there.
    private final List<String> complaints = new ArrayList<>();

    public Browser() {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium at " + PROGRAM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(FLAGS));
    }

    /// The sizes and themes in which a page is looked at.
    public enum Look {
        NARROW(360, 800, ColorScheme.LIGHT),
        NARROW_DARK(360, 800, ColorScheme.DARK),
        WIDE(1440, 900, ColorScheme.LIGHT),
        WIDE_DARK(1440, 900, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Look(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }

        private String suffix() {
            return "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "");
        }
    }

    public Page open(Look look, boolean script) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width, look.height)
                .setColorScheme(look.scheme)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB"));
        context.setDefaultTimeout(15_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Takes pictures of the page as it stands into `target/screenshots`: narrow in light and wide in dark, or in all
    /// four looks where the system property `exeat.screenshots` is `all`.
    public static void shoot(Page page, String name) {
        boolean all = System.getProperty("exeat.screenshots", "").equals("all");
        for (Look look : all ? List.of(Look.values()) : List.of(Look.NARROW, Look.WIDE_DARK)) {
            page.setViewportSize(look.width, look.height);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + look.suffix() + ".png"))
                    .setFullPage(true));
        }
    }

    /// Asserts that axe finds nothing, that there is one first heading and that nothing sticks out sideways.
    public static void check(Page page) {
        AxeResults results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(results.getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " — " + node.getFailureSummary())
                                        .collect(Collectors.joining("; ")))
                        .toList())
                .as("axe at " + page.url())
                .isEmpty();
        assertThat(page.locator("h1").count())
                .as("first headings at " + page.url())
                .isEqualTo(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scroll at " + page.url() + ", width " + page.viewportSize().width)
                .isEqualTo(true);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
