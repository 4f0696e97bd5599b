package de.iqcampus.retention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import de.iqcampus.retention.RetentionService;
import de.iqcampus.retention.RuleStatus;
import de.iqcampus.retention.Term;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = RetentionView.class)
@WithMockUser(roles = "ADMIN")
class RetentionViewTest extends SpringBrowserlessTest {

    static final Instant NIGHT = Instant.parse("2026-11-23T02:40:00Z");

    @MockitoBean RetentionService retention;

    @Test
    void showsWhatEachRuleDidAndWouldDo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(retention.dryRun()).thenReturn(List.of(
                new RuleStatus("answers", new Term("months", 6), null, 0),
                new RuleStatus("letters", new Term("days", 90), new RuleStatus.Run(NIGHT, 12, false), 1),
                new RuleStatus("devices", new Term("days", 1), new RuleStatus.Run(NIGHT, 0, true), 7)));
        navigate(RetentionView.class);

        assertThat(find(ListItem.class).all()).extracting(it -> it.getElement().getTextRecursively()).satisfiesExactly(
                it -> assertThat(it).contains("Answers in completed courses", "6 months", "not yet", "nothing is due"),
                it -> assertThat(it).contains("List of letters", "90 days", "3:40", ": 12", "one is due"),
                it -> assertThat(it).contains("one day", "failed", "7 are due"));
    }
}
