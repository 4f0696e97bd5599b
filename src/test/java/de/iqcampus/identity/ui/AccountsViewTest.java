package de.iqcampus.identity.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.Listing;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountStatus;
import de.iqcampus.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = AccountsView.class)
@WithMockUser(roles = "ADMIN")
class AccountsViewTest extends SpringBrowserlessTest {

    @MockitoBean AccountDirectory accounts;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(accounts.search("", 0)).thenReturn(new PageImpl<>(
                List.of(People.amina(LEARNER, AccountStatus.LOCKED, Role.ADMIN, Role.LEARNER)),
                PageRequest.of(0, 25), 30));
    }

    @Test
    void listsWhoIsThere() {
        navigate(AccountsView.class);

        assertThat(find(Listing.class).single().getElement().getTextRecursively())
                .contains("Amina Öztürk", "amina@example.org", "Lernen, Verwaltung", "gesperrt");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("admin/accounts/" + LEARNER_ID, "admin/accounts/invite");
    }

    @Test
    void turnsPagesAndComesBackToThem() {
        when(accounts.search("", 1)).thenReturn(new PageImpl<>(
                List.of(People.amina(LEARNER, AccountStatus.ACTIVE)), PageRequest.of(1, 25), 30));
        navigate(AccountsView.class);
        test(find(NativeButton.class).withText("Nächste Seite").single()).click();
        verify(accounts).search("", 1);

        navigate(AccountsView.class);
        verify(accounts, times(2)).search("", 1);
    }

    @Test
    void searchesWithoutLeavingATraceInTheAddress() {
        when(accounts.search("Öztürk", 0)).thenReturn(Page.empty());
        navigate(AccountsView.class);
        Typing.send(find(NativeForm.class).single(), Map.of("words", " Öztürk "));

        verify(accounts).search("Öztürk", 0);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Niemand gefunden.");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("admin/accounts");
    }
}
