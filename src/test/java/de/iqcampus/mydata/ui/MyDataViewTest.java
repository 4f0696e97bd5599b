package de.iqcampus.mydata.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountDeletion;
import de.iqcampus.identity.AccountDeletion.Obstacle;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Refusals;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.mydata.ErasurePreview;
import de.iqcampus.mydata.MyData;
import de.iqcampus.operator.OperatorService;
import de.iqcampus.operator.SampleOperator;
import de.iqcampus.retention.RetentionService;
import de.iqcampus.retention.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = MyDataView.class)
@SignedInAs(LEARNER_ID)
class MyDataViewTest extends SpringBrowserlessTest {

    @MockitoBean MyData data;
    @MockitoBean AccountDeletion deletion;
    @MockitoBean OperatorService operator;
    @MockitoBean RetentionService retention;

    @BeforeEach
    void knowSomething() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var goes = new LinkedHashMap<String, Object>(Map.of("learning.erase", 2L));
        goes.put("credentials.erase", "IQ-2026-7F3K-92QS");
        when(data.preview(LEARNER)).thenReturn(new ErasurePreview(goes, List.of("privacy.lasting")));
        when(operator.details()).thenReturn(SampleOperator.NORTH);
        when(deletion.obstacle(LEARNER)).thenReturn(Optional.empty());
        when(retention.terms()).thenReturn(Map.of("inactive-accounts", new Term("months", 24), "answers",
                new Term("months", 6), "letters", new Term("days", 90), "ended-memberships", new Term("months", 24),
                "devices", new Term("days", 30), "sign-ins", new Term("days", 30), "audit-log",
                new Term("months", 24), "training-proof", new Term("months", 36), "reminders",
                new Term("months", 24)));
    }

    @Test
    void saysWhatIsKeptAndWhatDeletingWouldDo() {
        navigate(MyDataView.class);

        assertThat(text()).contains(SampleOperator.NORTH.name(), "encrypted with a key of your own", "24 months", "90 days",
                "2 courses you began", "IQ-2026-7F3K-92QS: whoever checks them", "without your name", "Backups");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Download my data");
    }

    @Test
    void deletesWithThePasswordAlone() {
        doThrow(Refusals.because(AccountProblem.PRESENT_PASSWORD)).when(deletion).delete(any(), any());
        navigate(MyDataView.class);
        send("guess");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Nothing has been deleted");
        assertThat(find(Field.class).single().input().getAttribute("aria-invalid")).isEqualTo("true");
        verify(deletion).delete(LEARNER, "guess");
    }

    @Test
    void offersNoDeletionToTheLastAdministrator() {
        when(deletion.obstacle(LEARNER)).thenReturn(Optional.of(Obstacle.LAST_ADMINISTRATOR));
        navigate(MyDataView.class);

        assertThat(text()).contains("Give somebody else the role");
        assertThat(find(NativeForm.class).all()).isEmpty();
    }

    @Test
    void saysGoodbye() {
        navigate(GoodbyeView.class);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Your account has been deleted");
    }

    private void send(String password) {
        Typing.send(find(NativeForm.class).single(), Map.of("present-password", password));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
