package de.iqcampus.feedback;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static org.mockito.Mockito.when;

import de.iqcampus.TestAccounts;
import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.operator.OperatorDetails;
import de.iqcampus.operator.OperatorService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.throttle.Throttle;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the tests of reports stand on: an administrator, a learner, a clock that is set, and letters nobody carries. */
@DataJpaTest
@Import({FeedbackTest.Guards.class, FeedbackService.class, FeedbackInbox.class, FeedbackPersonalData.class, FeedbackReminders.class,
    OldReports.class, AccountService.class, Throttle.class})
@TestPropertySource(properties = "iqcampus.retention.reports=P12M")
@Tag("database")
@RecordApplicationEvents
abstract class FeedbackTest {

    static final Instant NOW = Instant.parse("2026-01-30T23:30:00Z"); // already the 31st in Berlin
    static final String AMINA = "amina@example.com";

    @Autowired FeedbackService feedback;
    @Autowired FeedbackInbox inbox;
    @Autowired FeedbackReportRepository reports;
    @Autowired JdbcClient database;
    @MockitoBean(name = "currentUser") CurrentUser user;
    @MockitoBean MailOutbox mail;
    @MockitoBean OperatorService operator;
    @MockitoBean Clock clock;

    @BeforeEach
    void haveAnAdministrator() {
        TestAccounts.add(database, LEARNER, "learner@example.com");
        TestAccounts.add(database, COLLEAGUE, "colleague@example.com");
        reports.deleteAll();
        at(NOW);
        signedIn(null);
        when(user.id()).thenReturn(COLLEAGUE);
        contact("post@testwerk.example");
        LocaleContextHolder.setLocale(Locale.GERMAN);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    void at(Instant now) {
        when(clock.instant()).thenReturn(now);
        when(clock.millis()).thenReturn(now.toEpochMilli());
    }

    void signedIn(@Nullable AccountId reporter) {
        when(user.ifSignedIn()).thenReturn(Optional.ofNullable(reporter));
    }

    void contact(String email) {
        when(operator.details()).thenReturn(new OperatorDetails("Testwerk", "", "", email, "", "", "", ""));
    }

    String report(Kind kind, @Nullable String email) {
        return feedback.report(kind, "/catalogue", "Zu klein", email).number();
    }

    @TestConfiguration
    static class Guards {

        @Bean
        SystemUser systemUser() {
            return new SystemUser();
        }
    }

    static Letter letter(String template) {
        return ArgumentMatchers.argThat(it -> it != null && it.template().equals(template));
    }
}
