package de.iqcampus.federation.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.Result;
import de.iqcampus.federation.IdentityProvider;
import de.iqcampus.federation.KnownProviders;
import de.iqcampus.federation.ProviderConnections;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What a person's own page says of the providers they sign in through. */
@ContextConfiguration(classes = CurrentUser.class)
@SignedInAs(LEARNER_ID)
class ProviderSectionTest extends SpringBrowserlessTest {

    static final IdentityProvider WERK = new IdentityProvider("campus", "https://id.werk.example", "Nordwerk");
    static final IdentityProvider KAMMER = new IdentityProvider("kammer", "https://id.kammer.example", "Handelskammer");
    static final String GONE = "https://id.gone.example";

    @MockitoBean ProviderConnections connections;
    @MockitoBean KnownProviders providers;
    @Autowired CurrentUser user;

    @BeforeEach
    void know() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(providers.all()).thenReturn(List.of(WERK, KAMMER));
        when(providers.name(WERK.issuer())).thenReturn("Nordwerk");
        when(providers.name(GONE)).thenReturn("id.gone.example");
    }

    @Test
    void connectsAndDisconnectsEachByItself() {
        var since = Instant.parse("2027-03-01T10:00:00Z");
        when(connections.connectedSince(LEARNER)).thenReturn(Map.of(WERK.issuer(), since)).thenReturn(Map.of());
        var section = open();

        assertThat(section.getElement().getTextRecursively()).contains("Verbunden mit Nordwerk seit 1. März 2027");
        assertThat(find(Anchor.class).from(section).all()).extracting(Anchor::getHref)
                .containsExactly("/oauth2/authorization/kammer");

        test(find(NativeButton.class).from(section).single()).click();
        verify(connections).disconnect(LEARNER, WERK.issuer());
        assertThat(find(Result.class).from(section).single().getText()).contains("nicht mehr über Nordwerk");
        assertThat(find(Anchor.class).from(section).all()).extracting(Anchor::getHref)
                .containsExactly("/oauth2/authorization/campus", "/oauth2/authorization/kammer");
    }

    @Test
    void letsGoOfOneThatTheCampusNoLongerTrusts() {
        when(connections.connectedSince(LEARNER)).thenReturn(Map.of(GONE, Instant.EPOCH));
        var section = open();
        assertThat(find(NativeButton.class).from(section).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Verbindung lösen: id.gone.example");
    }

    private ProviderSection open() {
        var section = new ProviderSection(connections, providers, user);
        UI.getCurrent().add(section);
        return section;
    }
}
