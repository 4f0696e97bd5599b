package de.iqcampus.identity.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Result;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.NameRequestGone;
import de.iqcampus.identity.NameRequestId;
import de.iqcampus.identity.NameRequestToDecide;
import de.iqcampus.identity.NameRequests;
import de.iqcampus.identity.Refusals;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(classes = NamesView.class)
@WithMockUser(username = LEARNER_ID, roles = "ADMIN")
class NamesViewTest extends SpringBrowserlessTest {

    static final NameRequestId ID = new NameRequestId(new UUID(0, 1));

    @MockitoBean NameRequests requests;

    @BeforeEach
    void opens() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(requests.open()).thenReturn(List.of(new NameRequestToDecide(ID, "Amina Kowalczyk", "Amina Klein",
                "amina@example.org", Instant.EPOCH)));
        navigate(NamesView.class);
    }

    @Test
    void approves() {
        assertThat(find(H2.class).single().getText()).isEqualTo("Amina Klein");
        assertThat(find(NameRequestCard.class).single().getElement().getTextRecursively())
                .contains("Amina Kowalczyk", "amina@example.org", "1. Januar 1970");
        when(requests.open()).thenReturn(List.of());
        test(find(NativeButton.class).withText("Zustimmen").single()).click();

        verify(requests).approve(ID);
        assertThat(find(Result.class).single().getText()).startsWith("Zugestimmt.");
        assertThat(find(H2.class).single().getText()).isEqualTo("Niemand wartet");
    }

    @Test
    void declinesOnceThereIsAReason() {
        doThrow(Refusals.because(AccountProblem.REASON)).when(requests).decline(ID, "");
        decline("");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Geben Sie eine Begründung ein");
        assertThat(find(NameRequestCard.class).all()).hasSize(1);

        decline("Das ist jemand anderes.");
        verify(requests).decline(ID, "Das ist jemand anderes.");
        assertThat(find(Result.class).single().getText()).startsWith("Abgelehnt.");
    }

    @Test
    void saysWhenSomebodyElseWasQuicker() {
        doThrow(mock(NameRequestGone.class)).when(requests).approve(ID);
        test(find(NativeButton.class).withText("Zustimmen").single()).click();
        assertThat(find(Result.class).single().getText()).contains("inzwischen entschieden");
    }

    private void decline(String reason) {
        var form = find(NativeForm.class).single().getElement();
        var data = JsonMapper.shared().createObjectNode();
        data.set(NativeForm.VALUES, JsonMapper.shared().valueToTree(Map.of("reason", reason)));
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }
}
