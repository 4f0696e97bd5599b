package de.iqcampus.feedback;

import static de.iqcampus.Fixtures.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.mail.Letter;
import de.iqcampus.shared.SystemUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.event.ApplicationEvents;

/** Reporting, by anyone, and what is kept of whoever reported. */
@WithAnonymousUser
class FeedbackModuleTest extends FeedbackTest {

    @Autowired FeedbackPersonalData personalData;
    @Autowired SystemUser system;

    @Test
    void confirmsWithNumberAndDayButNeverWithWhatWasWritten(ApplicationEvents published) {
        var receipt = feedback.report(Kind.BARRIER, "/catalogue", "Zu klein", AMINA);

        assertThat(receipt.number()).matches("M-[2-9A-Z]{6}");
        assertThat(receipt.dueOn()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(receipt.confirmed()).isTrue();
        verify(mail).post(new Letter(AMINA, "feedback-received", Locale.GERMAN,
                Map.of("number", receipt.number(), "due", LocalDate.of(2026, 2, 28))));
        assertThat(published.stream(FeedbackReceived.class))
                .containsExactly(new FeedbackReceived(receipt.number(), Kind.BARRIER));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15T12:00:00Z,2026-02-15", "2026-01-30T22:59:59Z,2026-02-28", "2026-01-31T23:00:00Z,2026-03-01",
        "2028-01-31T12:00:00Z,2028-02-29", "2026-06-30T22:00:00Z,2026-08-01", "2026-12-31T12:00:00Z,2027-01-31"})
    void isDueACalendarMonthLaterAsDaysAreInBerlin(Instant received, LocalDate due) {
        at(received);

        assertThat(feedback.report(Kind.MISTAKE, "", "Tippfehler", null).dueOn()).isEqualTo(due);
    }

    @Test
    void floodsNobodysMailbox() {
        for (int time = 0; time < 5; time++) {
            report(Kind.QUESTION, time % 2 == 0 ? "victim@example.com" : "VICTIM@example.com");
        }

        verify(mail, times(3)).post(letter("feedback-received"));
        assertThat(feedback.report(Kind.QUESTION, "", "Noch eine", "victim@example.com").confirmed()).isFalse();
        assertThat(reports.count()).isEqualTo(6);
    }

    @Test
    void letsAnyoneReportButOnlyAdministratorsRead() {
        assertThat(report(Kind.QUESTION, null)).startsWith("M-");
        verifyNoInteractions(mail);
        assertThatThrownBy(() -> inbox.reports(InboxFilter.TO_DO, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void belongsToWhoeverIsSignedIn() {
        signedIn(LEARNER);
        var number = report(Kind.BARRIER, AMINA);
        signedIn(null);
        report(Kind.MISTAKE, null);

        system.run(() -> {
            assertThat(personalData.export(LEARNER).get("reports"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .singleElement().asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("number", number).containsEntry("words", "Zu klein").containsEntry("email", AMINA);
            assertThat(personalData.movable(LEARNER)).containsEntry("feedback.move.reports", 1L);

            personalData.erase(LEARNER);

            assertThat(personalData.export(LEARNER)).containsEntry("reports", List.of());
        });
        assertThat(reports.findAll()).filteredOn(it -> it.due(LocalDate.EPOCH).number().equals(number))
                .singleElement().extracting(it -> it.summary(LocalDate.EPOCH)).satisfies(it -> {
                    assertThat(it.status()).isEqualTo(FeedbackStatus.CLOSED);
                    assertThat(it.kind()).isEqualTo(Kind.BARRIER);
                    assertThat(it.words()).isNull();
                    assertThat(it.email()).isNull();
                    assertThat(it.page()).isEmpty();
                });
    }
}
