package de.iqcampus.organisation.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.organisation.ui.OrganisationViewTest.DETAILS;
import static de.iqcampus.organisation.ui.OrganisationViewTest.WERFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.OwnRoles;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.Contact;
import de.iqcampus.organisation.ContactField;
import de.iqcampus.organisation.ContactKind;
import de.iqcampus.organisation.ContactService;
import de.iqcampus.organisation.ContactsRefused;
import de.iqcampus.organisation.OrganisationContacts;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.TeamService;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = ContactsView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class ContactsViewTest extends SpringBrowserlessTest {

    static final Contact BODY = new Contact("Beschwerdestelle", "040 1234", "agg@werft.example", "Raum 7");

    @MockitoBean ContactService contacts;
    @MockitoBean TeamService team;
    @MockitoBean OwnRoles roles;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(team.managed()).thenReturn(List.of(new OrganisationEntry(WERFT, DETAILS, null)));
        when(contacts.contacts(WERFT)).thenReturn(new OrganisationContacts(WERFT, "Werft Nord",
                Map.of(ContactKind.COMPLAINT_BODY, BODY)));
        UI.getCurrent().navigate("team/contacts");
    }

    @Test
    void showsWhatIsEnteredSoFar() {
        assertThat(words()).contains("Werft Nord", "Beschwerdestelle", "Schwerbehindertenvertretung");
        assertThat(field("complaint-body.EMAIL").input().getProperty("value")).isEqualTo("agg@werft.example");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team?organisation=" + WERFT.value());
    }

    @Test
    void takesWhatIsTyped() {
        Typing.send(find(NativeForm.class).single(), Map.of("complaint-body.NAME", "Stelle", "other.PLACE", "Hof"));

        var entered = new EnumMap<ContactKind, Contact>(ContactKind.class);
        List.of(ContactKind.values()).forEach(it -> entered.put(it, Contact.none()));
        entered.put(ContactKind.COMPLAINT_BODY, new Contact("Stelle", "", "", ""));
        entered.put(ContactKind.OTHER, new Contact("", "", "", "Hof"));
        verify(contacts).enter(WERFT, entered);
        assertThat(words()).contains("Gespeichert.");
    }

    @Test
    void saysAtTheFieldWhatCannotBeTaken() {
        var refused = mock(ContactsRefused.class);
        when(refused.problems()).thenReturn(Map.of(ContactKind.WORKS_COUNCIL, Set.of(ContactField.EMAIL)));
        doThrow(refused).when(contacts).enter(eq(WERFT), any());
        Typing.send(find(NativeForm.class).single(), Map.of("works-council.EMAIL", "rat"));

        assertThat(words()).contains("Betriebsrat oder Personalrat: Das ist keine E-Mail-Adresse.");
        assertThat(field("works-council.EMAIL").input().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field("complaint-body.EMAIL").input().hasAttribute("aria-invalid")).isFalse();
    }

    @Test
    void saysWhenThereIsNobodyToLookAfter() {
        when(team.managed()).thenReturn(List.of());
        UI.getCurrent().navigate("team/contacts", QueryParameters.simple(Map.of("organisation", "nonsense")));
        assertThat(words()).contains("für die Menschen keiner Organisation zuständig");
    }

    private Field field(String name) {
        return find(Field.class).all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
