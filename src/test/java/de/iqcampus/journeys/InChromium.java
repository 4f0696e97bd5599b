package de.iqcampus.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A journey in the real Chromium of this machine; skipped, and said so, where there is none. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.Extension.class)
@interface InChromium {

    class Extension implements ExecutionCondition, ParameterResolver {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InChromium.class);

        static Optional<Path> chromium() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                    .map(Path::of).filter(Files::isExecutable).findFirst();
        }

        @Override public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return chromium().map(it -> ConditionEvaluationResult.enabled("runs in " + it))
                    .orElseGet(() -> ConditionEvaluationResult.disabled("Chromium is not installed on this machine"));
        }

        @Override public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var store = context.getRoot().getStore(NAMESPACE);
            return store.computeIfAbsent("browser", it -> new Running(), Running.class).browser;
        }
    }

    /** One browser for all journeys, closed with the last of them. */
    class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Extension.chromium().orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-quic",
                        "--no-first-run", "--disable-component-update", "--disable-sync")));

        Running() {
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000); // machines that do much at once are slow
        }

        @Override public void close() {
            browser.close();
            playwright.close();
        }
    }
}
