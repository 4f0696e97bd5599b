package de.iqcampus.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "iqcampus.operator.represented-by=")
@AutoConfigureMockMvc
class ClosedPagesTest {

    @Autowired MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalogue", "/catalogue/respekt", "/search?q=x", "/verify/IQ-1", "/imprint", "/privacy",
        "/help", "/accessibility", "/leichte-sprache", "/no-such-page"})
    void showsOnePageInPlaceOfEveryPublicOne(String address) {
        for (var language : new String[] {"de", "en"}) {
            var page = browser.get().uri(address).header("Accept-Language", language).exchange();

            assertThat(page).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasHeader(HttpHeaders.RETRY_AFTER, "3600")
                    .doesNotContainHeader(HttpHeaders.SET_COOKIE);
            assertThat(page).bodyText().contains("<html lang=\"" + language + "\"", "href=\"/login\"",
                    language.equals("de") ? "Dieser Campus wird gerade eingerichtet" : "This campus is being set up")
                    .doesNotContain("??", "href=\"/catalogue\"", "<script");
            assertThat(page.getRequest().getSession(false)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/styles/tokens.css", "/logo.svg", "/robots.txt", "/aura/aura.css"})
    void keepsHealthAndFiles(String address) {
        assertThat(browser.get().uri(address)).hasStatusOk();
    }

    @Test
    void keepsTheDoor() {
        assertThat(browser.get().uri("/admin/operator")).hasRedirectedUrl("/login");
        assertThat(browser.get().uri("/login").exchange().getResponse().getStatus())
                .isNotEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
