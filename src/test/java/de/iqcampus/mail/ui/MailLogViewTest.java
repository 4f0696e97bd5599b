package de.iqcampus.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.NativeForm;
import de.iqcampus.mail.LetterDecided;
import de.iqcampus.mail.LetterId;
import de.iqcampus.mail.LetterStatus;
import de.iqcampus.mail.MailLog;
import de.iqcampus.mail.MailLogEntry;
import de.iqcampus.mail.MailProblem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;

@ContextConfiguration
@ViewPackages(classes = MailLogView.class)
@WithMockUser(roles = "ADMIN")
class MailLogViewTest extends SpringBrowserlessTest {

    static final LetterId ID = new LetterId(new UUID(0, 7));

    @MockitoBean MailLog log;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(log.counts()).thenReturn(Map.of(LetterStatus.IN_DOUBT, 1L, LetterStatus.SENT, 30L));
        when(log.letters(any(), anyInt())).thenReturn(new PageImpl<>(List.of(), PageRequest.of(0, 25), 0));
    }

    @Test
    void showsWhatBecameOfALetterAndWhatToDo() {
        holding(entry(LetterStatus.IN_DOUBT, MailProblem.INTERRUPTED, true));

        UI.getCurrent().navigate("admin/mail");

        assertThat(words()).contains("E-Mails 1 bis 1 von 31", "Neues Passwort wählen", "a…@example.org", "unklar",
                "05.01.2026, 09:00", "Niemand weiß, ob die E-Mail angekommen ist.", "kommt die E-Mail schlimmstenfalls",
                "Technisch: 550 5.1.1", ID.value().toString());
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("admin/mail?status=in-doubt", "admin/mail?page=2");
    }

    @Test
    void takesStatusAndPageFromTheAddress() {
        UI.getCurrent().navigate("admin/mail", QueryParameters.fromString("status=given-up&page=3"));

        verify(log).letters(LetterStatus.GIVEN_UP, 2);
        assertThat(find(H2.class).single().getText()).isEqualTo("Keine E-Mail hat diesen Status");
        assertThat(find(Anchor.class).all()).filteredOn(it -> it.getElement().hasAttribute("aria-current"))
                .singleElement().extracting(Anchor::getHref).isEqualTo("admin/mail?status=given-up");
    }

    @Test
    void sendsAgainAndLeaves() {
        holding(entry(LetterStatus.IN_DOUBT, MailProblem.INTERRUPTED, true));
        UI.getCurrent().navigate("admin/mail");

        test(button("Noch einmal senden")).click();
        verify(log).sendAgain(ID);
        assertThat(words()).contains("wieder auf dem Weg");

        test(button("Auf sich beruhen lassen")).click();
        verify(log).leave(ID);

        doThrow(mock(LetterDecided.class)).when(log).leave(ID);
        test(button("Auf sich beruhen lassen")).click();
        assertThat(words()).contains("Es wurde nichts geändert");
    }

    @Test
    void offersNothingForWhatIsOver() {
        holding(entry(LetterStatus.SENT, null, false));
        UI.getCurrent().navigate("admin/mail");

        assertThat(find(NativeButton.class).all()).extracting(NativeButton::getText).containsExactly("Suchen");
    }

    @Test
    void searchesWithoutPuttingTheAddressIntoTheLocation() {
        var found = entry(LetterStatus.REFUSED, MailProblem.ADDRESS_REFUSED, false);
        when(log.lettersTo("amina@example.org")).thenReturn(List.of(found));
        UI.getCurrent().navigate("admin/mail");

        search("amina");
        verify(log, never()).lettersTo(any());
        search(" amina@example.org ");

        assertThat(find(H2.class).single().getText()).isEqualTo("E-Mails an amina@example.org");
        assertThat(words()).contains("Sie kann nicht mehr gesendet werden");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("admin/mail");

        test(button("Alle E-Mails zeigen")).click();
        assertThat(find(H2.class).single().getText()).isEqualTo("Hier sind keine E-Mails");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryProblem(MailProblem problem) {
        for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(I18NProvider.translate(locale, "mail.log.problem." + problem)).endsWith(".");
            assertThat(I18NProvider.translate(locale, "mail.log.problem." + problem + ".do")).endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryStatus(LetterStatus status) {
        for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(I18NProvider.translate(locale, "mail.log.status." + status)).doesNotContain("mail.log");
        }
    }

    private void holding(MailLogEntry entry) {
        when(log.letters(null, 0)).thenReturn(new PageImpl<>(List.of(entry), PageRequest.of(0, 25), 31));
    }

    private static MailLogEntry entry(LetterStatus status, @Nullable MailProblem problem, boolean sendable) {
        var written = Instant.parse("2026-01-05T08:00:00Z");
        return new MailLogEntry(ID, "reset", status, "a…@example.org", written, written, 1, null, problem, "550 5.1.1",
                sendable);
    }

    private void search(String address) {
        var form = find(AddressSearch.class).single().getElement();
        var data = JsonMapper.shared().createObjectNode();
        data.set(NativeForm.VALUES, JsonMapper.shared().createObjectNode().put("address", address));
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).withText(words).single();
    }

    private String words() {
        return find(MailLogView.class).single().getElement().getTextRecursively();
    }
}
