package de.iqcampus.feedback.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.Field;
import de.iqcampus.design.Typing;
import de.iqcampus.feedback.FeedbackId;
import de.iqcampus.feedback.FeedbackInbox;
import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.feedback.FeedbackStatus;
import de.iqcampus.feedback.FeedbackSummary;
import de.iqcampus.feedback.InboxCounts;
import de.iqcampus.feedback.InboxFilter;
import de.iqcampus.feedback.InboxFilter.Part;
import de.iqcampus.feedback.ReportDone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = ReportsView.class)
@WithMockUser(username = LEARNER_ID, roles = "ADMIN")
class ReportsViewTest extends SpringBrowserlessTest {

    static final FeedbackId LATE = new FeedbackId(new UUID(0, 1));
    static final FeedbackId NAMELESS = new FeedbackId(new UUID(0, 2));

    @MockitoBean FeedbackInbox inbox;

    @BeforeEach
    void report() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(inbox.counts()).thenReturn(new InboxCounts(List.of(
                new InboxCounts.Tally(Kind.BARRIER, FeedbackStatus.NEW, 40, 2),
                new InboxCounts.Tally(Kind.MISTAKE, FeedbackStatus.ANSWERED, 7, 7))));
        when(inbox.reports(any(), anyInt())).thenReturn(new PageImpl<>(List.of(
                summary(LATE, "M-222222", Kind.BARRIER, "/catalogue", "a@example.com", -3, FeedbackStatus.NEW, null),
                summary(NAMELESS, "M-333333", Kind.MISTAKE, "//evil.example", null, 12, FeedbackStatus.IN_WORK, null)),
                PageRequest.of(0, 20), 41));
    }

    private static FeedbackSummary summary(FeedbackId id, String number, Kind kind, String page,
            @Nullable String email, long daysLeft, FeedbackStatus status, @Nullable String answer) {
        return new FeedbackSummary(id, number, kind, page, "Zu klein", email, Locale.GERMAN, Instant.EPOCH,
                LocalDate.of(2026, 3, 1), daysLeft, status, answer, answer == null ? null : Instant.EPOCH);
    }

    @Test
    void saysInWordsHowUrgentEachIs() {
        navigate(ReportsView.class);

        assertThat(words()).contains("⚠ seit 3 Tagen überfällig (Frist war 01.03.2026)", "noch 12 Tage (bis 01.03.2026)",
                "Die Antwort geht per E-Mail an a@example.com", "Diese Antwort bekommt niemand");
        assertThat(find(H2.class).all()).extracting(H2::getText)
                .containsExactly("Barriere M-222222", "Fehler M-333333");
        assertThat(links()).contains("/catalogue", "admin/reports?page=2").doesNotContain("//evil.example");
    }

    @Test
    void filtersByAddressAndCounts() {
        UI.getCurrent().navigate(ReportsView.class, QueryParameters.simple(Map.of("kind", "barrier", "status", "overdue",
                "page", "2")));

        verify(inbox).reports(new InboxFilter(Kind.BARRIER, Part.OVERDUE), 1);
        assertThat(find(Anchor.class).all()).filteredOn(it -> it.getElement().hasAttribute("aria-current"))
                .extracting(it -> it.getElement().getTextRecursively()).containsExactly("Barriere2", "überfällig2");
        assertThat(links()).contains("admin/reports?status=overdue", "admin/reports?kind=barrier",
                "admin/reports?kind=barrier&status=answered");
    }

    @Test
    void sendsAnAnswerOnceItHasWords() {
        when(inbox.answer(LATE, "Behoben")).thenReturn(summary(LATE, "M-222222", Kind.BARRIER, "/", "a@example.com", 3,
                FeedbackStatus.ANSWERED, "Behoben"));
        navigate(ReportsView.class);

        Typing.send(form(0), Map.of("answer-M-222222", " "));
        assertThat(find(Field.class).all().getFirst().input().getAttribute("aria-invalid")).isEqualTo("true");
        verify(inbox, never()).answer(any(), any());

        Typing.send(form(0), Map.of("answer-M-222222", "Behoben"));
        assertThat(words()).contains("geht per E-Mail hinaus", "Per E-Mail beantwortet am");
        assertThat(find(AnswerForm.class).all()).hasSize(1);
    }

    @Test
    void closesOnlyWhereNobodyCanBeAnswered() {
        when(inbox.close(NAMELESS)).thenReturn(summary(NAMELESS, "M-333333", Kind.MISTAKE, "", null, 12,
                FeedbackStatus.CLOSED, ""));
        navigate(ReportsView.class);

        var closing = find(NativeButton.class).all().stream()
                .filter(it -> it.getText().equals("Ohne Antwort schließen")).toList();
        assertThat(closing).hasSize(1);
        test(closing.getFirst()).click();
        assertThat(words()).contains("ohne Antwort geschlossen");
    }

    @Test
    void keepsWhatIsTypedWhereSomebodyElseWasFaster() {
        when(inbox.answer(any(), any())).thenThrow(Mockito.mock(ReportDone.class));
        navigate(ReportsView.class);

        Typing.send(form(0), Map.of("answer-M-222222", "Behoben"));

        assertThat(words()).contains("Es wurde nichts geändert");
        assertThat(find(AnswerForm.class).all()).hasSize(2);
    }

    private AnswerForm form(int number) {
        return find(AnswerForm.class).all().get(number);
    }

    private String words() {
        return find(ReportsView.class).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
