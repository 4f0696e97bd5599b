package de.iqcampus.identity.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountMerging;
import de.iqcampus.identity.AccountStatus;
import de.iqcampus.identity.MergePreview;
import de.iqcampus.identity.MergeRefused;
import de.iqcampus.identity.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = MergeView.class)
@WithMockUser(roles = "ADMIN")
class MergeViewTest extends SpringBrowserlessTest {

    @MockitoBean AccountDirectory accounts;
    @MockitoBean AccountMerging merging;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(accounts.entry(LEARNER)).thenReturn(People.amina(LEARNER, AccountStatus.ACTIVE));
        UI.getCurrent().navigate("admin/accounts/" + LEARNER_ID + "/merge");
    }

    @Test
    void showsWhatWouldHappenBeforeItDoes() {
        when(merging.preview(LEARNER, "other@example.org")).thenReturn(new MergePreview(
                People.amina(COLLEAGUE, AccountStatus.ACTIVE), Map.of("learning.move", 2L, "credentials.move", 1L),
                Set.of(Role.TRAINER)));

        Typing.send(find(NativeForm.class).single(), Map.of("email", "other@example.org"));
        assertThat(find(MergeCard.class).single().getElement().getTextRecursively())
                .contains("2 Kurse", "ein Zertifikat", "die Rolle „Training“", "nicht rückgängig");
        verify(merging, never()).merge(any(), any());

        try {
            test(find(NativeButton.class).withText("Konten zusammenführen").single()).click();
        } catch (RuntimeException noSuchViewHere) {
            // the account's page is not part of this test
        }
        verify(merging).merge(LEARNER, COLLEAGUE);
    }

    @Test
    void saysWhyNot() {
        when(merging.preview(LEARNER, "nobody@example.org"))
                .thenThrow(new MergeRefused(MergeRefused.Reason.UNKNOWN));

        Typing.send(find(NativeForm.class).single(), Map.of("email", "nobody@example.org"));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("gibt es kein Konto");
    }
}
