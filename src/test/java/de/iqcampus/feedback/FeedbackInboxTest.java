package de.iqcampus.feedback;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.feedback.InboxFilter.Part;
import de.iqcampus.mail.Letter;
import de.iqcampus.shared.SystemUser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;

/** Seeing to reports. */
@WithMockUser(roles = "ADMIN")
class FeedbackInboxTest extends FeedbackTest {

    @Autowired FeedbackPersonalData personalData;
    @Autowired SystemUser system;

    @Test
    void answersByLetterWhereThereIsAnAddress(ApplicationEvents published) {
        var number = report(Kind.BARRIER, AMINA);
        var id = only().id();

        assertThat(inbox.takeUp(id).status()).isEqualTo(FeedbackStatus.IN_WORK);
        var answered = inbox.answer(id, " Behoben ");

        verify(mail).post(new Letter(AMINA, "feedback-answer", Locale.GERMAN,
                Map.of("number", number, "words", "Zu klein", "answer", "Behoben")));
        assertThat(answered.status()).isEqualTo(FeedbackStatus.ANSWERED);
        assertThat(answered.doneAt()).isEqualTo(NOW);
        assertThat(published.stream(FeedbackTakenUp.class)).hasSize(1);
        assertThat(published.stream(FeedbackAnswered.class))
                .containsExactly(new FeedbackAnswered(number, Kind.BARRIER));
        system.run(() -> {
            assertThat(personalData.export(COLLEAGUE)).containsEntry("answeredReports", List.of(number));
            personalData.erase(COLLEAGUE);
            assertThat(personalData.export(COLLEAGUE)).containsEntry("answeredReports", List.of());
        });
    }

    @Test
    void answersOnlyOnceWhoeverComesSecond() {
        report(Kind.MISTAKE, AMINA);
        var id = only().id();
        inbox.answer(id, "Danke");

        assertThatExceptionOfType(ReportDone.class).isThrownBy(() -> inbox.answer(id, "Danke, auch von mir"));
        assertThatExceptionOfType(ReportDone.class).isThrownBy(() -> inbox.takeUp(id));
        verify(mail).post(letter("feedback-answer"));
    }

    @Test
    void keepsAnAnswerAsANoteOrClosesWhereThereIsNoAddress() {
        report(Kind.MISTAKE, null);
        var id = only().id();
        assertThatIllegalArgumentException().isThrownBy(() -> inbox.answer(id, " "));
        assertThat(inbox.answer(id, "Danke").answer()).isEqualTo("Danke");

        report(Kind.QUESTION, null);
        assertThat(inbox.close(only().id()).status()).isEqualTo(FeedbackStatus.CLOSED);
        verify(mail, never()).post(letter("feedback-answer"));
    }

    @Test
    void leavesNobodyWithoutAnAnswerWhoCanGetOne() {
        report(Kind.BARRIER, AMINA);

        assertThatIllegalStateException().isThrownBy(() -> inbox.close(only().id()));
    }

    @Test
    void showsTheMostUrgentFirstAndWhatIsDoneLast() {
        var done = report(Kind.BARRIER, null);
        inbox.answer(only().id(), "Behoben");
        at(NOW.minus(Duration.ofDays(60)));
        var late = report(Kind.MISTAKE, null);
        at(NOW.minus(Duration.ofDays(10)));
        var early = report(Kind.BARRIER, null);
        at(NOW);
        var fresh = report(Kind.BARRIER, null);

        assertThat(numbers(InboxFilter.TO_DO)).containsExactly(late, early, fresh);
        assertThat(numbers(InboxFilter.TO_DO.with(Part.ALL))).containsExactly(late, early, fresh, done);
        assertThat(numbers(InboxFilter.TO_DO.with(Part.OVERDUE))).containsExactly(late);
        assertThat(numbers(new InboxFilter(Kind.BARRIER, Part.ANSWERED))).containsExactly(done);
        assertThat(inbox.reports(InboxFilter.TO_DO, 0)).first().satisfies(it -> {
            assertThat(it.isOverdue()).isTrue();
            assertThat(it.daysLeft()).isEqualTo(-29);
        });

        var counts = inbox.counts();
        assertThat(counts.of(InboxFilter.TO_DO)).isEqualTo(3);
        assertThat(counts.of(InboxFilter.TO_DO.with(Part.ALL))).isEqualTo(4);
        assertThat(counts.of(InboxFilter.TO_DO.with(Part.OVERDUE))).isOne();
        assertThat(counts.of(new InboxFilter(Kind.BARRIER, Part.OPEN))).isEqualTo(2);
    }

    private List<String> numbers(InboxFilter filter) {
        return inbox.reports(filter, 0).map(FeedbackSummary::number).getContent();
    }

    private FeedbackSummary only() {
        return inbox.reports(InboxFilter.TO_DO, 0).getContent().getFirst();
    }
}
