package de.iqcampus.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.iqcampus.identity.Destination;
import de.iqcampus.identity.Registration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the log says, and that it never says who. */
@SpringBootTest(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1"})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@Tag("database")
class LogTest {

    static final Pattern REFERENCE = Pattern.compile("\\[(R-[2-9A-Z]{8})]");
    static final String PASSWORD = "drei Birnen am See";

    final String name = "Xanthippe" + UUID.randomUUID().toString().substring(0, 8);
    final String email = name.toLowerCase(Locale.ROOT) + "@log.example";

    @Autowired MockMvcTester browser;
    @Autowired Registration registration;
    @Autowired JdbcClient database;

    @TestConfiguration
    static class Pages {

        @Bean
        Broken broken(JdbcClient database) {
            return new Broken(database);
        }
    }

    /** Fails as nobody expected, with a person's words in the message. */
    @RestController
    static class Broken {

        private static final Logger log = LoggerFactory.getLogger(Broken.class);
        private final JdbcClient database;

        Broken(JdbcClient database) {
            this.database = database;
        }

        @GetMapping("/test/broken")
        void fail(String email) {
            log.info("asked");
            database.sql("""
                    insert into account (account_id, email, password_hash, given_name, family_name, language,
                        privacy_notice, created_at, version)
                    select ?, email, '', given_name, family_name, language, privacy_notice, created_at, 0
                    from account where email = ?""").params(new byte[16], email).update();
        }
    }

    @Test
    void namesNobody(CapturedOutput log) {
        registration.register(email, PASSWORD, name, name, Locale.GERMAN, Destination.HOME);
        await().until(() -> log.getOut().contains("NO_CONNECTION")); // the letter
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/login?error=unconfirmed");
        database.sql("update account set confirmed_at = created_at where email = ?").param(email).update();
        assertThat(signIn("wrong")).hasRedirectedUrl("/login?error");
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/home");
        assertThat(browser.get().uri("/test/broken").param("email", email))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);

        assertThat(log.getAll()).contains("DuplicateKeyException").doesNotContainIgnoringCase(name, "log.example",
                PASSWORD);
    }

    @Test
    void tiesTheLinesOfARequestTogether(CapturedOutput log) {
        registration.register(email, PASSWORD, name, name, Locale.GERMAN, Destination.HOME);
        browser.get().uri("/test/broken").param("email", email).header("X-Request-Id", "not harmless\n").exchange();

        var asked = log.getOut().lines().filter(it -> it.endsWith("asked")).findFirst().orElseThrow();
        var reference = REFERENCE.matcher(asked);
        assertThat(reference.find()).isTrue();
        assertThat(log.getOut()).contains("[%s] de.iqcampus.design.FailureLog".formatted(reference.group(1)));
        assertThat(log.getOut()).doesNotContain("not harmless");
    }

    private MvcTestResult signIn(String password) {
        return browser.post().uri("/login").with(csrf()).param("username", email).param("password", password)
                .exchange();
    }
}
