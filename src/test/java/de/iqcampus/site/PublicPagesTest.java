package de.iqcampus.site;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.credentials.CertificateCheck;
import de.iqcampus.credentials.CertificateVerification;
import de.iqcampus.feedback.FeedbackReceipt;
import de.iqcampus.feedback.FeedbackService;
import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import jakarta.servlet.http.Cookie;
import java.io.EOFException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

@SpringBootTest
@AutoConfigureMockMvc
class PublicPagesTest {

    @Autowired MockMvcTester browser;
    @Autowired CurrentUser user;
    @MockitoBean CourseCatalogue catalogue;
    @MockitoBean CertificateVerification certificates;
    @MockitoBean FeedbackService feedback;

    @BeforeEach
    void publish() {
        Courses.publishIn(catalogue);
        when(certificates.check(any(), any())).thenAnswer(it -> new CertificateCheck(it.getArgument(0),
                CertificateCheck.Status.VALID, LocalizedText.of("Respekt", "Respect"), LocalDate.of(2026, 6, 3),
                LocalDate.of(2026, 5, 1), null, it.getArgument(1) != null,
                it.getArgument(1) == null ? null : "Amina Kaya", null,
                it.getArgument(1) == null ? null : "IQ-0", it.getArgument(1) == null ? null : "IQ-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalogue", "/catalogue/perspektiven-wechseln", "/search?q=kamera", "/verify",
        "/verify/IQ-1", "/accessibility", "/privacy", "/imprint", "/help", "/leichte-sprache"})
    void isReadableInBothLanguagesWithoutASession(String address) {
        for (var language : new String[] {"de", "en"}) {
            var page = get(address, language);

            assertThat(page).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
            assertThat(page).bodyText().contains("<html lang=\"" + language + "\"", "id=\"content\"")
                    .doesNotContain("??", "<script");
            assertThat(page.getRequest().getSession(false)).isNull();
            assertThat(page).headers().hasHeaderSatisfying("Content-Security-Policy",
                    it -> assertThat(it.getFirst()).contains("default-src 'none'", "frame-ancestors 'none'"));
        }
    }

    @Test
    void saysHowLongReportsAreKept() {
        assertThat(get("/privacy", "de")).bodyText().contains("12 Monate</span>", "30 Tage</span>", "24 Monate</span>");
        assertThat(get("/privacy", "en")).bodyText().contains("12 months</span>", "30 days</span>", "24 months</span>");
    }

    @Test
    void choosesTheLanguageFromAddressThenCookieThenBrowserThenGerman() {
        assertThat(browser.get().uri("/").header("Accept-Language", "fr, en;q=0.5")).bodyText().contains("lang=\"en\"");
        assertThat(browser.get().uri("/").header("Accept-Language", "fr")).bodyText().contains("<html lang=\"de\"");
        assertThat(browser.get().uri("/")).bodyText().contains("<html lang=\"de\"");
        assertThat(browser.get().uri("/").cookie(new Cookie("iq-lang", "en"))).bodyText()
                .contains("<html lang=\"en\"");
        assertThat(browser.get().uri("/?lang=de").cookie(new Cookie("iq-lang", "en")))
                .bodyText().contains("<html lang=\"de\"");
    }

    @Test
    void keepsThePlaceWhenLanguageOrThemeChanges() {
        assertThat(browser.get().uri("/catalogue?q=agg&lang=en")).cookies().hasValue("iq-lang", "en");
        assertThat(get("/catalogue?q=agg", "en")).bodyText().contains("/catalogue?q=agg&amp;lang=de");
        var themed = browser.get().uri("/catalogue?q=agg&theme=dark").exchange();
        assertThat(themed).hasStatus(HttpStatus.SEE_OTHER).hasHeader(HttpHeaders.LOCATION, "/catalogue?q=agg");
        assertThat(themed).cookies().hasValue("iq-theme", "dark");
        assertThat(browser.get().uri("/").cookie(new Cookie("iq-theme", "dark"))).bodyText()
                .contains("data-theme=\"dark\"");
    }

    @Test
    void findsCoursesByWordsAndFacets() {
        assertThat(get("/catalogue?q=ubungen kameraprobe", "de")).bodyText().contains("Perspektiven wechseln");
        assertThat(get("/catalogue?law=true", "de")).bodyText().contains("Respekt am Arbeitsplatz")
                .doesNotContain("Perspektiven wechseln");
        assertThat(get("/catalogue?for=employers&brief=true", "de")).bodyText().contains("Respekt am Arbeitsplatz");
        assertThat(get("/catalogue?q=quantenphysik", "de")).bodyText()
                .contains("Dazu gibt es noch keinen Kurs", "Kein Kurs zu „quantenphysik“");
    }

    @Test
    void saysInWhichLanguageACourseIsWhereItLacksTheReaders() {
        assertThat(get("/catalogue/respekt", "en")).bodyText().contains("class=\"about\" lang=\"de\"", "German");
    }

    @Test
    void drawsTheCoverWithoutWhatCouldRun() {
        assertThat(get("/catalogue", "de")).bodyText().contains("id=\"respekt-c\"", "href=\"#respekt-c\"")
                .doesNotContain("onload", "alert");
    }

    @Test
    void answersUnknownAddressesItself() {
        var page = get("/no-such-page", "en");
        assertThat(page).hasStatus(HttpStatus.NOT_FOUND).doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(page).bodyText().contains("There is no such page.", "<html lang=\"en\"");
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(browser.get().uri("/catalogue/no-such-course")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void checksCertificatesForPeopleAndMachines() {
        assertThat(get("/verify/IQ-1?code=x", "de")).bodyText().contains("Amina Kaya", "3. Juni 2026", "Folgt auf",
                "IQ-0", "Jüngeres Zertifikat", "IQ-2");
        assertThat(get("/verify/IQ-1", "de")).bodyText().contains("Name nicht geprüft").doesNotContain("Amina");
        assertThat(browser.get().uri("/verify/IQ-1").accept(MediaType.APPLICATION_JSON)).bodyJson()
                .extractingPath("status").isEqualTo("VALID");
        assertThat(browser.get().uri("/verify/IQ-1").accept(MediaType.ALL)).hasStatusOk().bodyText().contains("<html");
        assertThat(browser.get().uri("/verify?serial=IQ 1&code=ab")).hasRedirectedUrl("/verify/IQ%201?code=ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify/IQ-", "/search?q="})
    void makesGuessersWait(String address) {
        MockHttpServletResponse last = null;
        for (int guess = 0; guess < 120; guess++) {
            last = browser.get().uri(address + guess).with(request -> {
                request.setRemoteAddr("203.0.113.7");
                return request;
            }).exchange().getResponse();
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void takesReports() {
        when(feedback.report(any(), any(), any(), any()))
                .thenReturn(new FeedbackReceipt("M-7K2M4Q", LocalDate.of(2026, 12, 23), true));

        assertThat(browser.post().uri("/help").param("kind", "BARRIER").param("page", "/catalogue")
                .param("words", "Kein Kontrast").param("email", "amina@example.com")).bodyText()
                .contains("M-7K2M4Q", "23. Dezember 2026", "amina@example.com");
        verify(feedback).report(Kind.BARRIER, "/catalogue", "Kein Kontrast", "amina@example.com");
    }

    @Test
    void knowsWhoReportsWhereSomebodyIsSignedIn() {
        var reporters = new ArrayList<Optional<AccountId>>();
        when(feedback.report(any(), any(), any(), any())).thenAnswer(it -> {
            reporters.add(user.ifSignedIn());
            return new FeedbackReceipt("M-7K2M4Q", LocalDate.of(2026, 12, 23), false);
        });
        var session = new MockHttpSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", TestSignIn.context(LEARNER_ID, Role.LEARNER));

        assertThat(browser.get().uri("/help").session(session)).bodyText().contains("gehört zu Ihrem Konto");
        assertThat(browser.post().uri("/help").param("words", "Hallo").session(session)).hasStatusOk();
        assertThat(browser.post().uri("/help").param("words", "Hallo")).hasStatusOk()
                .bodyText().contains("keine E-Mail-Adresse");

        assertThat(reporters).containsExactly(Optional.of(LEARNER), Optional.empty());
    }

    @Test
    void refusesReportsThatAreEmptyForeignOrARobots() {
        assertThat(browser.post().uri("/help").param("words", " ").param("email", "x@y"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#words\"", "href=\"#email\"");
        assertThat(browser.post().uri("/help").param("words", "Hallo").header("Origin", "https://evil.example")
                .header("Host", "campus.example")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post().uri("/help").param("words", "Hallo").param("website", "spam")).hasStatusOk();
        verifyNoInteractions(feedback);
    }

    @Test
    void asksToComeBackWhileTheDatabaseIsAway() {
        when(catalogue.published()).thenThrow(new CannotCreateTransactionException("no transaction",
                new SQLTransientConnectionException(new EOFException()))); // which Spring takes for a visitor who left

        assertThat(get("/catalogue", "de")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void servesItsFilesFromOneHome() {
        assertThat(browser.get().uri("/styles/tokens.css")).hasStatusOk();
        assertThat(browser.get().uri("/aura/aura.css")).hasStatusOk();
        assertThat(browser.get().uri("/logo.svg")).hasStatusOk();
        assertThat(browser.get().uri("/robots.txt")).hasStatusOk();
        assertThat(browser.get().uri("/actuator/health")).hasStatusOk();
    }

    private MvcTestResult get(String address, String language) {
        return browser.get().uri(address).header("Accept-Language", language).accept(MediaType.TEXT_HTML).exchange();
    }
}
