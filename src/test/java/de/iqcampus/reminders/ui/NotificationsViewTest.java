package de.iqcampus.reminders.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.reminders.ForeseenReminder;
import de.iqcampus.reminders.Foresight;
import de.iqcampus.reminders.NotificationService;
import de.iqcampus.reminders.Occasion;
import de.iqcampus.reminders.ReminderEntry;
import de.iqcampus.reminders.Subject;
import de.iqcampus.reminders.Verdict;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = NotificationsView.class)
@SignedInAs(LEARNER_ID)
class NotificationsViewTest extends SpringBrowserlessTest {

    static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    static final LocalizedText TITLE = LocalizedText.of("Respekt", "Respekt");

    @MockitoBean NotificationService notifications;
    @MockitoBean Foresight foresight;

    @Test
    void showsWhatIsNewAndLeadsThere() {
        when(foresight.own(LEARNER)).thenReturn(List.of());
        when(notifications.notifications(LEARNER, 0)).thenReturn(new PageImpl<>(List.of(entry(false), entry(true))));
        when(notifications.mailsPerWeek()).thenReturn(2);

        navigate(NotificationsView.class);

        assertThat(find(Anchor.class).all()).filteredOn(it -> it.getHref().equals("obligations")).hasSize(2);
        assertThat(find(Span.class).withClassName("tag").all()).as("one is new").hasSize(1);
        verify(notifications).read(LEARNER);
        assertThat(find(ReminderWhy.class).all()).hasSize(2).first().satisfies(it -> assertThat(it.getElement()
                .getTextRecursively()).contains("Why?", "because Werft asks you for “Respekt” by March 31, 2027",
                "at most 2 e-mails a week"));
    }

    @Test
    void looksAhead() {
        when(notifications.notifications(LEARNER, 0)).thenReturn(new PageImpl<>(List.of()));
        when(foresight.own(LEARNER)).thenReturn(List.of(new ForeseenReminder(LEARNER, DAY, Verdict.SENT, Occasion.DUE,
                TITLE, "Werft", DAY.plusDays(7))));

        navigate(NotificationsView.class);

        assertThat(find(ListItem.class).single().getElement().getTextRecursively()).contains("“Respekt”. Please",
                "2027", "because Werft asks you for “Respekt”", "7 days before it is still open",
                "will also come by e-mail");
        assertThat(find(ReminderWhy.class).single().getSummary().getElement().getAttribute("aria-label"))
                .isEqualTo("Why? Respekt");
    }

    private static ReminderEntry entry(boolean read) {
        return new ReminderEntry(new UUID(1, read ? 1 : 2), Subject.OBLIGATIONS, Occasion.ASKED, TITLE, "Werft",
                "/obligations", DAY.plusDays(30), DAY, true, read);
    }
}
