package de.iqcampus.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.TestAccounts;
import de.iqcampus.Traces;
import de.iqcampus.mail.TestLinks;
import de.iqcampus.shared.AccountId;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody stops mail by the link of a letter, without signing in. */
@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class UnsubscribePageTest {

    @Autowired MockMvcTester browser;
    @Autowired ApplicationContext campus;
    @Autowired JdbcClient database;

    AccountId person;
    String link;

    @BeforeEach
    void getsALetter() {
        person = TestAccounts.add(database);
        link = TestLinks.unsubscribe(campus, person, "certificates");
    }

    @AfterEach
    void leave() {
        for (var table : new String[] {"declined_topic", "account"}) {
            database.sql("delete from " + table + " where account_id = ?").param(id()).update();
        }
    }

    @Test
    void changesNothingWhenALinkIsOnlyOpened() {
        var page = browser.get().uri(link).exchange();

        assertThat(page).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE).bodyText().doesNotContain("??");
        assertThat(says(page)).contains("E-Mails abbestellen", "„Neue Zertifikate“", "Nicht mehr schicken");
        assertThat(says(browser.get().uri(link).header("Accept-Language", "en").exchange()))
                .contains("no more e-mails about “New certificates”");
        assertThat(isDeclined()).isFalse();
        assertThat(page).bodyText().as("a report does not hold the link")
                .contains("/help?page=%2Funsubscribe#report");
    }

    @Test
    void takesTheOneClickOfAMailProgram() {
        var answer = browser.post().uri(link).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("List-Unsubscribe", "One-Click").exchange();

        assertThat(answer).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(isDeclined()).isTrue();
    }

    @Test
    void hasAWayBack() {
        assertThat(says(browser.post().uri(link).exchange())).contains("Abbestellt", "Doch wieder schicken");
        assertThat(says(browser.get().uri(link).exchange())).contains("keine E-Mails mehr", "Doch wieder schicken");

        assertThat(says(browser.post().uri(link).param("again", "true").exchange())).contains("Wieder bestellt");
        assertThat(isDeclined()).isFalse();
    }

    @Test
    void isFriendlyToLinksThatItDoesNotKnow() {
        for (var token : new String[] {"x", link.substring("/unsubscribe/".length() + 3)}) {
            var page = browser.post().uri("/unsubscribe/" + token).exchange();
            assertThat(page).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(says(page)).contains("Dieser Link gilt nicht", "In Ihrem Konto");
        }
    }

    @Test
    void keepsNothingOfSomebodyWhoIsNoMore() {
        database.sql("delete from account where account_id = ?").param(id()).update();

        assertThat(browser.post().uri(link)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(isDeclined()).isFalse();
    }

    private boolean isDeclined() {
        return database.sql("select count(*) from declined_topic where account_id = ?").param(id())
                .query(Long.class).single() > 0;
    }

    private byte[] id() {
        return Traces.bytes(person.value());
    }

    private static String says(MvcTestResult page) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString()).select("main").text();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
