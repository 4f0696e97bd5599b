package de.iqcampus.signin.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.signin.RecentSignIn;
import de.iqcampus.signin.SignInLog;
import de.iqcampus.signin.SignInWay;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, SignInSection.class})
@ViewPackages(classes = AccountView.class)
@SignedInAs(LEARNER_ID)
class SignInSectionTest extends SpringBrowserlessTest {

    @MockitoBean SignInLog log;

    @Test
    void saysWhoCameInAndWhoDidNot() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(log.daysKept()).thenReturn(30L);
        when(log.recent(LEARNER)).thenReturn(List.of(
                new RecentSignIn(Instant.parse("2026-07-02T10:15:00Z"), SignInWay.CODE, "", false),
                new RecentSignIn(Instant.parse("2026-07-01T10:15:00Z"), SignInWay.REMEMBERED, "Firefox, Linux", true)));
        navigate(AccountView.class);

        assertThat(find(OwnedRow.class).all()).extracting(it -> it.getElement().getTextRecursively())
                .containsExactly("02.07.2026, 12:15fehlgeschlagen"
                        + "erster Schritt richtig, dann falscher Code · Unbekannter Browser",
                        "01.07.2026, 12:15auf einem Gerät, das angemeldet bleibt · Firefox, Linux");
        assertThat(find(SignInSection.class).single().getElement().getTextRecursively())
                .contains("Ihre letzten Anmeldungen", "nach 30 Tagen");
    }
}
