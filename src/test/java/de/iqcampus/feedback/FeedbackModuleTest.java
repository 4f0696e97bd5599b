package de.iqcampus.feedback;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.SystemUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DataJpaTest
@Import({FeedbackService.class, FeedbackPersonalData.class, AccountService.class})
@Tag("database")
@RecordApplicationEvents
class FeedbackModuleTest {

    @Autowired FeedbackService feedback;
    @Autowired FeedbackPersonalData personalData;
    @Autowired SystemUser system;
    @Autowired JdbcTemplate database;
    @MockitoBean(name = "currentUser") CurrentUser user;
    @MockitoBean MailOutbox mail;

    @BeforeEach
    void haveAnAdministrator() {
        when(user.id()).thenReturn(LEARNER);
        database.update("""
                insert ignore into account (account_id, email, password_hash, given_name, family_name, language,
                privacy_notice, created_at, version)
                values (x'%s', 'admin@example.com', '', 'Ada', 'Admin', 'de', '', '2026-01-01 00:00:00', 0)"""
                .formatted(LEARNER_ID.replace("-", "")));
        LocaleContextHolder.setLocale(Locale.GERMAN);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test @WithMockUser(roles = "ADMIN")
    void answersByLetterWhereThereIsAnAddress(ApplicationEvents published) {
        var number = feedback.report(Kind.BARRIER, "/catalogue", "Zu klein", "amina@example.com");
        feedback.answer(feedback.reports(0).getContent().getFirst().id(), "Behoben");

        verify(mail).post(new Letter("amina@example.com", "feedback-answer", Locale.GERMAN,
                Map.of("number", number, "words", "Zu klein", "answer", "Behoben")));
        assertThat(published.stream(FeedbackAnswered.class))
                .containsExactly(new FeedbackAnswered(number, Kind.BARRIER));
        assertThat(feedback.reports(0)).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(number).matches("M-[2-9A-Z]{6}");
            assertThat(it.status()).isEqualTo(FeedbackStatus.ANSWERED);
        });
        system.run(() -> {
            assertThat(personalData.export(LEARNER)).containsEntry("answeredReports", List.of(number));
            personalData.erase(LEARNER);
            assertThat(personalData.export(LEARNER)).containsEntry("answeredReports", List.of());
        });
    }

    @Test @WithMockUser(roles = "ADMIN")
    void keepsAnAnswerWhereThereIsNoAddress() {
        feedback.report(Kind.MISTAKE, "", "Tippfehler", null);
        var id = feedback.reports(0).getContent().getFirst().id();

        assertThatIllegalArgumentException().isThrownBy(() -> feedback.answer(id, " "));
        feedback.answer(id, "Danke");
        verifyNoInteractions(mail);
    }

    @Test @WithAnonymousUser
    void letsAnyoneReportButOnlyAdministratorsRead() {
        assertThat(feedback.report(Kind.QUESTION, "/help", "Wie geht das?", null)).startsWith("M-");
        assertThatThrownBy(() -> feedback.reports(0)).isInstanceOf(AccessDeniedException.class);
    }

    @TestConfiguration
    static class Guards {

        @Bean
        SystemUser systemUser() {
            return new SystemUser();
        }
    }
}
