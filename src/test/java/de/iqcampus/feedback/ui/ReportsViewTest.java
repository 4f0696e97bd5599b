package de.iqcampus.feedback.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import de.iqcampus.feedback.FeedbackId;
import de.iqcampus.feedback.FeedbackService;
import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.feedback.FeedbackStatus;
import de.iqcampus.feedback.FeedbackSummary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = ReportsView.class)
@WithMockUser(username = LEARNER_ID, roles = "ADMIN")
class ReportsViewTest extends SpringBrowserlessTest {

    static final FeedbackId OPEN = new FeedbackId(new UUID(0, 1));

    @MockitoBean FeedbackService feedback;

    @BeforeEach
    void report() {
        when(feedback.reports(0)).thenReturn(new PageImpl<>(List.of(
                new FeedbackSummary(OPEN, "M-222222", Kind.BARRIER, "/catalogue", "Zu klein", "a@example.com",
                        Locale.GERMAN, Instant.EPOCH, FeedbackStatus.OPEN, null, null),
                new FeedbackSummary(new FeedbackId(new UUID(0, 2)), "M-333333", Kind.MISTAKE, "//evil.example", "Typo",
                        null, Locale.ENGLISH, Instant.EPOCH, FeedbackStatus.ANSWERED, "Thanks", Instant.EPOCH)),
                PageRequest.of(0, 20), 41));
    }

    @Test
    void listsReportsAndLeadsOn() {
        navigate(ReportsView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText)
                .satisfiesExactly(it -> assertThat(it).endsWith("M-222222"), it -> assertThat(it).endsWith("M-333333"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .containsExactly("/catalogue", "admin/reports?page=2");
    }

    @Test
    void sendsAnAnswerOnceItHasWords() {
        navigate(ReportsView.class);

        test(find(Button.class).single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        verify(feedback, never()).answer(any(), any());

        test(find(TextArea.class).single()).setValue("Behoben");
        test(find(Button.class).single()).click();
        verify(feedback).answer(OPEN, "Behoben");
        assertThat(find(TextArea.class).single().isReadOnly()).isTrue();
    }
}
