package de.iqcampus.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.iqcampus.TestAccounts;
import de.iqcampus.schedule.ScheduledWork;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people meet while the database is away, and that nobody has to do anything when it is back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.quartz.auto-startup=true")
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext // its jobs would go on
@Tag("database")
@EnabledIfSystemProperty(named = "spring.datasource.url", matches = "jdbc:mysql:.+", disabledReason = "needs MySQL")
class DatabaseAwayTest {

    static final Pattern REFERENCE = Pattern.compile("R-[2-9A-Z]{8}");
    static final String PASSWORD = "drei Birnen am See";

    static TestDatabase database;

    final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient rows;
    @Autowired PasswordEncoder passwords;
    @Autowired Ticks ticks;

    @TestConfiguration
    static class Works {

        @Bean
        Ticks ticks(JdbcClient rows) {
            return new Ticks(rows);
        }
    }

    /** Work that needs the database every second. */
    record Ticks(JdbcClient rows, AtomicInteger done) implements ScheduledWork {

        Ticks(JdbcClient rows) {
            this(rows, new AtomicInteger());
        }

        @Override public String name() { return "test.tick"; }
        @Override public String cron() { return "* * * * * ?"; }

        @Override public void run(Instant now) {
            rows.sql("select 1").query(Integer.class).single();
            done.incrementAndGet();
        }
    }

    @DynamicPropertySource
    static void behindAWire(DynamicPropertyRegistry properties) throws SQLException {
        database = new TestDatabase("iqcampus_away");
        properties.add("spring.datasource.url", () -> database.url);
    }

    @AfterEach
    void putBack() {
        database.wire.hold(false);
        database.wire.putBack();
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/actuator/health", "de").statusCode() == 200);
    }

    @AfterAll
    static void close() {
        database.wire.close();
    }

    @Test
    void saysSoOnOnePageAndComesBackByItself(CapturedOutput log) throws Exception {
        assertThat(get("/catalogue", "de").statusCode()).isEqualTo(200);
        await().until(() -> ticks.done().get() > 0);
        database.wire.cut();

        var page = get("/catalogue", "de");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("20");
        assertThat(page.headers().firstValue("Refresh")).contains("20");
        assertThat(page.body()).contains("<html lang=\"de\"", "Gleich geht es weiter.", "href=\"/catalogue\"")
                .doesNotContain("??", "Exception");
        assertThat(get("/catalogue", "en").body()).contains("We will be back in a moment.", "is lost");
        var reference = REFERENCE.matcher(page.body());
        assertThat(reference.find()).isTrue();
        assertThat(log.getOut().lines().filter(it -> it.contains(reference.group()))).singleElement().asString()
                .contains("the database is away");
        assertThat(get("/actuator/health", "de")).returns(503, HttpResponse::statusCode)
                .extracting(HttpResponse::body).asString().contains("DOWN").doesNotContain("jdbc", "onnection");
        assertThat(log.getOut().lines().filter(it -> it.startsWith("Caused by"))).as("stack traces")
                .hasSizeLessThan(5);

        database.wire.putBack();
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/catalogue", "de").statusCode() == 200);
        var before = ticks.done().get();
        await().atMost(Duration.ofSeconds(60)).until(() -> ticks.done().get() > before);
    }

    @Test
    void takesNoPasswordForWrong() {
        var account = TestAccounts.add(rows);
        var email = account.value() + "@example.org";
        rows.sql("update account set password_hash = ? where email = ?").params(passwords.encode(PASSWORD), email)
                .update();
        database.wire.cut();
        for (int attempt = 0; attempt < 6; attempt++) { // more than may be wrong
            assertThat(signIn(email)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
        database.wire.putBack();
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/actuator/health", "de").statusCode() == 200);
        assertThat(signIn(email)).hasRedirectedUrl("/home");
    }

    @Test
    void sendsNoFormTwiceByItself() throws Exception {
        database.wire.cut();
        var page = client.send(request("/help", "de").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("kind=MISTAKE&words=Hallo")).build(), BodyHandlers.ofString());
        database.wire.putBack();

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Refresh")).isEmpty();
        assertThat(page.body()).contains("noch nicht gespeichert");
    }

    @Test
    void waitsNotForEverForADatabaseThatIsSilent() {
        database.wire.hold(true);
        assertThat(get("/catalogue", "de").statusCode()).isEqualTo(503);
        database.wire.hold(false);
    }

    private MvcTestResult signIn(String email) {
        return browser.post().uri("/login").with(csrf()).param("username", email).param("password", PASSWORD)
                .exchange();
    }

    private HttpResponse<String> get(String path, String language) {
        try {
            return client.send(request(path, language).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language).timeout(Duration.ofSeconds(90));
    }
}
