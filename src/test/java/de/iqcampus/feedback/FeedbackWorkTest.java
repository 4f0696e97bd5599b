package de.iqcampus.feedback;

import static de.iqcampus.Fixtures.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.mail.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;

/** What the campus does with reports by itself: it reminds its operator, and forgets what people wrote. */
@WithMockUser(roles = "ADMIN")
class FeedbackWorkTest extends FeedbackTest {

    static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    static final Instant EIGHT_DAYS_BEFORE = Instant.parse("2026-02-20T06:10:00Z");
    static final Instant A_WEEK_BEFORE = Instant.parse("2026-02-21T06:10:00Z");
    static final Instant LAST_DAY = Instant.parse("2026-02-28T06:10:00Z");
    static final Instant DAY_AFTER = Instant.parse("2026-03-01T06:10:00Z");

    @Autowired FeedbackReminders reminders;
    @Autowired OldReports rule;

    @Test
    void remindsTheOperatorOnceOfEachStage(ApplicationEvents published) {
        var number = report(Kind.BARRIER, null);
        reminders.run(EIGHT_DAYS_BEFORE);
        verifyNoInteractions(mail);

        reminders.run(A_WEEK_BEFORE);
        reminders.run(A_WEEK_BEFORE);
        reminders.run(LAST_DAY);
        verify(mail).post(due(new DueReport(number, Kind.BARRIER, DUE, false)));

        clearInvocations(mail);
        reminders.run(DAY_AFTER);
        reminders.run(DAY_AFTER.plusSeconds(86_400));
        verify(mail).post(due(new DueReport(number, Kind.BARRIER, DUE, true)));
        assertThat(published.stream(FeedbackReminded.class)).extracting(FeedbackReminded::stage)
                .containsExactly(ReminderStage.SOON, ReminderStage.OVERDUE);
    }

    @Test
    void skipsTheFirstStageWhereItIsTooLateForIt() {
        var number = report(Kind.MISTAKE, null);

        reminders.run(DAY_AFTER);
        reminders.run(DAY_AFTER);

        verify(mail).post(due(new DueReport(number, Kind.MISTAKE, DUE, true)));
    }

    @Test
    void saysNothingOfWhatIsDoneAndWaitsUntilItKnowsWhom() {
        report(Kind.MISTAKE, null);
        inbox.close(inbox.reports(InboxFilter.TO_DO, 0).getContent().getFirst().id());
        reminders.run(DAY_AFTER);
        verifyNoInteractions(mail);

        var number = report(Kind.QUESTION, null);
        contact("");
        reminders.run(DAY_AFTER);
        verifyNoInteractions(mail);
        contact("post@testwerk.example");
        reminders.run(DAY_AFTER);
        verify(mail).post(due(new DueReport(number, Kind.QUESTION, DUE, true)));
    }

    @Test
    void forgetsWordsAndAddressesAYearAfterTheAnswer(ApplicationEvents published) {
        signedIn(LEARNER);
        var answered = report(Kind.BARRIER, AMINA);
        inbox.answer(inbox.reports(InboxFilter.TO_DO, 0).getContent().getFirst().id(), "Behoben");
        var open = report(Kind.MISTAKE, AMINA);
        clearInvocations(mail);

        rule.apply(Instant.parse("2027-01-30T23:30:00Z"));
        assertThat(database.sql("select count(*) from feedback_report where words is null").query(Long.class).single())
                .isZero();

        assertThat(rule.due(Instant.parse("2027-01-31T00:00:00Z"))).isOne();
        assertThat(rule.apply(Instant.parse("2027-01-31T00:00:00Z"))).isOne();
        assertThat(rule.apply(Instant.parse("2027-01-31T00:00:00Z"))).isZero();
        assertThat(inbox.reports(InboxFilter.TO_DO.with(InboxFilter.Part.ALL), 0)).satisfiesExactly(it -> {
            assertThat(it.number()).isEqualTo(open);
            assertThat(it.words()).isEqualTo("Zu klein");
        }, it -> {
            assertThat(it.number()).isEqualTo(answered);
            assertThat(it.words()).isNull();
            assertThat(it.answer()).isNull();
            assertThat(it.email()).isNull();
            assertThat(it.dueOn()).isEqualTo(DUE);
            assertThat(it.status()).isEqualTo(FeedbackStatus.ANSWERED);
        });
        assertThat(database.sql("select count(*) from feedback_report where reporter is null").query(Long.class)
                .single()).isOne();
        assertThat(published.stream(FeedbackTidied.class)).containsExactly(new FeedbackTidied(1));
        verifyNoInteractions(mail);
    }

    private static Letter due(DueReport report) {
        return new Letter("post@testwerk.example", "feedback-due", Locale.GERMAN, Map.of("reports", List.of(report)));
    }
}
