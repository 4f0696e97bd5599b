package de.iqcampus.agreements.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.agreements.AgreementDetails;
import de.iqcampus.agreements.AgreementEntry;
import de.iqcampus.agreements.AgreementKind;
import de.iqcampus.agreements.AgreementProblem;
import de.iqcampus.agreements.AgreementRefused;
import de.iqcampus.agreements.AgreementService;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.TeamService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = AgreementView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class AgreementViewTest extends SpringBrowserlessTest {

    static final OrganisationId WERFT = new OrganisationId(new UUID(0, 7));
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final AgreementDetails AGREED = new AgreementDetails(AgreementKind.AGREEMENT, DAY, "BV Lernen 3/2026");

    @MockitoBean AgreementService agreements;
    @MockitoBean TeamService team;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(team.managed()).thenReturn(List.of(new OrganisationEntry(WERFT, new OrganisationDetails("Werft Nord",
                OrganisationKind.CHAMBER, null, null, Land.HH, DAY), null)));
        UI.getCurrent().navigate("team/agreement");
    }

    @Test
    void saysWhatIsOffAndWhy() {
        assertThat(words()).contains("Werft Nord", "§ 87 Abs. 1 Nr. 6 BetrVG", "§ 80 Abs. 1 Nr. 21 BPersVG",
                "§ 78 Abs. 1 Nr. 13 BPersVG", "Niemand sieht, wie einzelne Menschen stehen.");
    }

    @Test
    void recordsWhatWasSettled() {
        send(Map.of("kind", "AGREEMENT", "agreed-on", "2026-03-02", "document", " BV Lernen 3/2026 "));
        verify(agreements).record(WERFT, AGREED);
        assertThat(words()).contains("Eingetragen.");
        send(Map.of("kind", "NO_COUNCIL", "agreed-on", "2026-03-02"));
        verify(agreements).record(WERFT, new AgreementDetails(AgreementKind.NO_COUNCIL, DAY, ""));
    }

    @Test
    void showsWhatHoldsAndTakesItBack() {
        when(agreements.agreement(WERFT)).thenReturn(Optional.of(new AgreementEntry(WERFT, AGREED, DAY)));
        UI.getCurrent().navigate("team/agreement");
        assertThat(words()).contains("vom 2. März 2026: BV Lernen 3/2026.", "Eingetragen am 2. März 2026.");
        assertThat(field("document").input().getProperty("value")).isEqualTo("BV Lernen 3/2026");

        test(find(NativeButton.class).withText("Jetzt ausschalten").single()).click();
        verify(agreements).withdraw(WERFT);
        assertThat(words()).contains("Ausgeschaltet.");
    }

    @Test
    void saysAtTheFieldWhatCannotBeTaken() {
        refuse(Set.of(AgreementProblem.AGREED_ON, AgreementProblem.DOCUMENT));
        assertThat(words()).contains("der nicht in der Zukunft liegt", "wo die Vereinbarung zu lesen ist");
        assertThat(field("document").input().getAttribute("aria-invalid")).isEqualTo("true");
        refuse(Set.of(AgreementProblem.KIND));
        assertThat(words()).contains("Wählen Sie, ob es eine Vereinbarung gibt");
    }

    private void refuse(Set<AgreementProblem> problems) {
        var refused = mock(AgreementRefused.class);
        when(refused.problems()).thenReturn(problems);
        doThrow(refused).when(agreements).record(any(), any());
        send(Map.of());
    }

    private void send(Map<String, String> typed) {
        Typing.send(find(NativeForm.class).single(), typed);
    }

    private Field field(String name) {
        return find(Field.class).all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
