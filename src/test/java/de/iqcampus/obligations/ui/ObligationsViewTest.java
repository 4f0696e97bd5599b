package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.obligations.ui.OwnObligations.ID;
import static de.iqcampus.obligations.ui.OwnObligations.RESPECT;
import static de.iqcampus.obligations.ui.OwnObligations.VIEWS;
import static de.iqcampus.obligations.ui.OwnObligations.WERFT;
import static de.iqcampus.obligations.ui.OwnObligations.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import de.iqcampus.agreements.AgreementDetails;
import de.iqcampus.agreements.AgreementEntry;
import de.iqcampus.agreements.AgreementKind;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.obligations.CalendarFile;
import de.iqcampus.obligations.ObligationProblem;
import de.iqcampus.obligations.ObligationRefused;
import de.iqcampus.obligations.ObligationService;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OwnMembership;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = ObligationsView.class)
@SignedInAs(LEARNER_ID)
class ObligationsViewTest extends SpringBrowserlessTest {

    @MockitoBean ObligationService obligations;
    @MockitoBean MembershipService memberships;
    @MockitoBean CalendarFile calendar;

    final OwnObligations of = new OwnObligations();

    @BeforeEach
    void askedForSomething() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        of.respectDone = true;
        when(obligations.obligationsOf(LEARNER)).thenReturn(List.of(of.get()));
        when(memberships.membershipsOf(LEARNER)).thenReturn(List.of(
                new OwnMembership(WERFT, "Werft Nord", "Dock", "amina@werft.example", day("2026-01-01"), null,
                        null)));
        agree(AgreementKind.AGREEMENT, "BV Lernen 3/2025");
    }

    @Test
    void showsWhatIsAskedByWhomAndWhy() {
        UI.getCurrent().navigate("obligations");

        assertThat(words()).contains("Respekt", "Werft Nord", "Bis 3. März 2026",
                "alle diese Kurse", "Erledigt", "Dieser Tag gilt für alle.", "12. Januar 2026: offen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("enrol/respekt", "enrol/views");
        assertThat(find(CalendarLink.class).single().getText()).isEqualTo("In den Kalender");
    }

    @Test
    void saysWhoSeesIt() {
        UI.getCurrent().navigate("obligations");
        assertThat(words()).contains("Die Personalabteilung von Werft Nord sieht",
                "wer Ihren Bereich „Dock“ oder einen darüber leitet", "Nie zu sehen sind: Ihre Antworten",
                "vom 1. Dezember 2025: BV Lernen 3/2025.");

        agree(AgreementKind.NO_COUNCIL, "");
        UI.getCurrent().navigate("obligations");
        assertThat(words()).contains("am 1. Dezember 2025 angegeben, dass es dort keinen Betriebs- oder Personalrat");

        when(obligations.seenBy(LEARNER)).thenReturn(Map.of());
        UI.getCurrent().navigate("obligations");
        assertThat(words()).contains("Niemand in Werft Nord sieht, wie Sie stehen.");
        assertThat(find(NativeForm.class).all()).as("nobody could decide").isEmpty();
    }

    @Test
    void takesWhatWasLearnedElsewhere() {
        UI.getCurrent().navigate("obligations");
        send(Map.of("source", "Volkshochschule Kiel", "awarded-on", "2026-01-20"));
        verify(obligations).submit(LEARNER, ID, VIEWS, "Volkshochschule Kiel", day("2026-01-20"));
        assertThat(words()).contains("Eingereicht. Ob es zählt, entscheidet die Personalabteilung von Werft Nord");

        of.respectDone = false;
        when(obligations.obligationsOf(LEARNER)).thenReturn(List.of(of.get()));
        UI.getCurrent().navigate("obligations");
        send(Map.of("course", RESPECT.value().toString(), "source", "VHS", "awarded-on", "soon"));
        verify(obligations).submit(LEARNER, ID, RESPECT, "VHS", null);
    }

    @Test
    void saysAtTheFieldWhatCannotBeTaken() {
        UI.getCurrent().navigate("obligations");
        refuse(ObligationProblem.AWARDED_ON);
        assertThat(field("awarded-on").input().getAttribute("aria-invalid")).isEqualTo("true");
        refuse(ObligationProblem.SOURCE);
        assertThat(words()).contains("Geben Sie an, wo Sie das gelernt haben");
        assertThat(field("awarded-on").input().hasAttribute("aria-invalid")).isFalse();
        refuse(ObligationProblem.DONE);
        assertThat(words()).contains("Hier ist nichts mehr nachzuweisen");
    }

    @Test
    void saysWhenNothingIsAsked() {
        when(obligations.obligationsOf(LEARNER)).thenReturn(List.of());
        UI.getCurrent().navigate("obligations");
        assertThat(words()).contains("Zurzeit verlangt keine Organisation eine Schulung von Ihnen.");
    }

    @Test
    void putsTheMostUrgentOnTheFirstPage() {
        var user = mock(CurrentUser.class);
        when(user.id()).thenReturn(LEARNER);
        var due = of.get();
        when(obligations.obligationsOf(LEARNER)).thenReturn(List.of(due, due, due, due));
        var card = new DueCard(obligations, user).card().orElseThrow().getElement();
        assertThat(card.getTextRecursively()).contains("Was für Sie ansteht", "Bis 3. März 2026", "Alle 4 unter");
        assertThat(card.getChild(1).getChildCount()).isEqualTo(3);

        of.fulfilled = day("2026-02-11");
        of.status = ObligationStatus.FULFILLED;
        when(obligations.obligationsOf(LEARNER)).thenReturn(List.of(of.get()));
        assertThat(new DueCard(obligations, user).card()).as("nothing is due").isEmpty();
    }

    private void agree(AgreementKind kind, String document) {
        when(obligations.seenBy(LEARNER)).thenReturn(Map.of(WERFT, new AgreementEntry(WERFT,
                new AgreementDetails(kind, day("2025-12-01"), document), day("2025-12-02"))));
    }

    private void refuse(ObligationProblem problem) {
        var refused = mock(ObligationRefused.class);
        when(refused.problem()).thenReturn(problem);
        doThrow(refused).when(obligations).submit(any(), any(), any(), any(), any());
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
