package de.iqcampus.programmes.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.Member;
import de.iqcampus.programmes.AssignmentDetails;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeProblem;
import de.iqcampus.programmes.ProgrammeRefused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;

/** HR asks people for a programme. */
@ViewPackages(classes = {ProgrammesView.class, ProgrammeView.class})
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class AssignmentsTest extends ProgrammeStand {

    @Test
    void showsWhomItConcernsBeforeItIsReleased() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(words()).contains("Alle im Bereich Dock", "innerhalb von 30 Tagen · Meldung nach 14 Tagen", "vorbereitet am 2. März 2026");
        send(0, Map.of("audience", "UNIT", "unit", DOCK.id().value().toString(), "deadline", "WITHIN", "days", "30"));
        verify(assignments).prepare(WERFT, ID, new AssignmentDetails(Audience.of(DOCK.id()), new Deadline.Within(30)));
        assertThat(words()).contains("Heute trifft es 2 Personen:", "Amina Öztürk", "und eine weitere Person");

        click("Jetzt freigeben");
        verify(assignments).release(WERFT, ASKED);
        assertThat(words()).contains("Freigegeben.");
        click("Jetzt beenden");
        verify(assignments).end(WERFT, ASKED);
    }

    @Test
    void asksAllSortsOfPeople() {
        prepares(new Audience(null, null, true, false), Map.of("audience", "LEADS"));
        prepares(new Audience(null, DOCK.id(), false, true),
                Map.of("audience", "NEWCOMERS", "unit", DOCK.id().value().toString()));
        prepares(Audience.everyone(), Map.of("audience", "EVERYONE"));
    }

    @Test
    void tellsThoseInChargeOnlyWhereTheRuleSaysSo() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(words()).contains("Sollen Personalabteilung und Bereichsleitungen davon hören",
                "Namen stehen nie in der E-Mail");
        send(0, Map.of("audience", "EVERYONE", "deadline", "WITHIN", "days", "30", "tell", "OVERDUE", "overdue", "21"));
        verify(assignments).prepare(WERFT, ID,
                new AssignmentDetails(Audience.everyone(), new Deadline.Within(30), 21));

        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.TELL_LEAD));
        doThrow(refused).when(assignments).prepare(any(), any(), any());
        send(0, Map.of("audience", "EVERYONE", "deadline", "WITHIN", "days", "30", "tell", "OVERDUE", "overdue", "0"));
        assertThat(words()).contains("Geben Sie eine Zahl von 1 bis 365 Tagen an.");
    }

    @Test
    void looksForAPersonByName() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        found("mina", member(LEARNER, "Amina", "Öztürk"), member(COLLEAGUE, "Jasmina", "Berg"));
        send(0, Map.of("audience", "PERSON", "words", "mina", "due", "2026-04-01"));
        assertThat(words()).contains("Wen meinen Sie?", "Jasmina Berg");
        prepares(Audience.of(COLLEAGUE),
                Map.of("audience", "PERSON", "words", "mina", "person", COLLEAGUE.value().toString()));

        UI.getCurrent().navigate("team/programmes/" + ID.value());
        found("nobody");
        send(0, Map.of("audience", "PERSON", "words", "nobody"));
        assertThat(words()).contains("niemand, auf den das passt");
    }

    @Test
    void asksFirstForThePersonChosenInTheMatrix() {
        var amina = member(LEARNER, "Amina", "Öztürk");
        when(members.members(WERFT, List.of(LEARNER))).thenReturn(List.of(amina));
        found("Amina Öztürk", amina, member(COLLEAGUE, "Amina", "Öztürk"));
        UI.getCurrent().navigate("team/programmes/" + ID.value(),
                QueryParameters.of("person", LEARNER.value().toString()));
        assertThat(words()).contains("Wen meinen Sie?");
        assertThat(field("words").input().getProperty("value")).isEqualTo("Amina Öztürk");

        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.DUE));
        when(assignments.prepare(any(), any(), any())).thenThrow(refused).thenReturn(ASKED);
        send(0, Map.of("audience", "PERSON", "words", "Amina Öztürk", "person", LEARNER.value().toString(),
                "deadline", "BY", "due", ""));
        assertThat(words()).as("the choice stays while something else is mended").contains("Wen meinen Sie?");

        send(0, Map.of("audience", "PERSON", "words", "Amina Öztürk", "person", LEARNER.value().toString(),
                "deadline", "BY", "due", "2026-04-01"));
        verify(assignments).prepare(WERFT, ID,
                new AssignmentDetails(Audience.of(LEARNER), new Deadline.By(LocalDate.of(2026, 4, 1))));
    }

    @Test
    void saysAtTheFieldWhyNobodyCanBeAsked() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        send(0, Map.of("audience", "UNIT", "unit", ""));
        assertThat(words()).contains("Wählen Sie einen Bereich");
        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.DUE));
        doThrow(refused).when(assignments).prepare(any(), any(), any());
        send(0, Map.of("audience", "EVERYONE", "deadline", "BY", "due", ""));
        assertThat(field("due").input().getAttribute("aria-invalid")).isEqualTo("true");
    }

    private void prepares(Audience audience, Map<String, String> typed) {
        UI.getCurrent().navigate("team/programmes/" + ID.value(), QueryParameters.empty());
        var all = new HashMap<>(typed);
        all.putAll(Map.of("deadline", "BY", "due", "2026-04-01"));
        send(0, all);
        verify(assignments).prepare(WERFT, ID,
                new AssignmentDetails(audience, new Deadline.By(LocalDate.of(2026, 4, 1))));
    }

    private void found(String words, Member... people) {
        when(members.members(WERFT, words, null, 0)).thenReturn(new PageImpl<>(List.of(people)));
    }
}
