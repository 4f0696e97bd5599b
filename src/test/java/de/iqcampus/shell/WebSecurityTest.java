package de.iqcampus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class WebSecurityTest {

    @Autowired MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/admin/reports", "/admin/anything"})
    void asksForSignIn(String address) {
        var answer = browser.get().uri(address).exchange();

        assertThat(answer).hasRedirectedUrl("/login");
        assertThat(answer).headers().hasHeaderSatisfying(HttpHeaders.CACHE_CONTROL,
                it -> assertThat(it.getFirst()).contains("no-store"));
    }

    @Test @WithMockUser
    void remembersTheLanguageAndLeadsBack() {
        var answer = browser.get().uri("/home?lang=en&next=1").exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasHeader(HttpHeaders.LOCATION, "/home?next=1");
        assertThat(answer).cookies().hasValue("iq-lang", "en");
    }

    @Test
    void neverLeadsToAnotherServer() {
        var answer = browser.get().uri(URI.create("http://localhost//evil.example/?theme=dark")).exchange();

        assertThat(answer.getResponse().getHeader(HttpHeaders.LOCATION)).isIn(null, "/evil.example/");
    }
}
