package de.iqcampus.programmes.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import de.iqcampus.design.Choice;
import de.iqcampus.design.Field;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeProblem;
import de.iqcampus.programmes.ProgrammeRefused;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** HR keeps the programmes of its organisation. */
@ViewPackages(classes = {ProgrammesView.class, ProgrammeView.class})
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class ProgrammeViewTest extends ProgrammeStand {

    @Test
    void listsProgrammesAndMakesAnother() {
        UI.getCurrent().navigate("team/programmes");
        assertThat(words()).contains("Werft Nord", "Respekt", "ein Kurs", "24 Monate", "läuft");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/programmes/" + ID.value() + "?organisation=" + WERFT.value());

        send(0, Map.of("name", " Neu ", "courses-" + RESPECT.value(), "on", "selection", "ANY", "validity", "YEARLY",
                "day", "31", "month", "3"));
        verify(programmes).create(WERFT, new ProgrammeDetails("Neu", Selection.ANY, List.of(RESPECT), List.of(),
                new Validity.Yearly(MonthDay.of(3, 31))));
        assertThat(words()).contains("Alle Programme");
    }

    @Test
    void changesAndClosesAProgramme() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(field("months").input().getProperty("value")).isEqualTo("24");
        send(1, Map.of("name", "Respekt", "courses-" + RESPECT.value(), "on", "validity", "MONTHS", "months", "12",
                "refreshers-" + RESPECT.value(), "on"));
        verify(programmes).change(WERFT, ID, new ProgrammeDetails("Respekt", Selection.ALL, List.of(RESPECT),
                List.of(RESPECT), new Validity.Months(12, false)));
        click("Jetzt schließen");
        verify(programmes).close(WERFT, ID);
    }

    @Test
    void saysAtTheFieldWhatAProgrammeLacks() {
        UI.getCurrent().navigate("team/programmes");
        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.NAME, ProgrammeProblem.COURSES));
        doThrow(refused).when(programmes).create(any(), any());
        send(0, Map.of("validity", "MONTHS", "months", "many"));
        verify(programmes).create(WERFT, new ProgrammeDetails("", Selection.ALL, List.of(), List.of(), null));
        assertThat(words()).contains("Geben Sie einen Namen", "Wählen Sie mindestens einen");
        assertThat(field("name").input().getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void letsItCountUntilTheCourseChanges() {
        UI.getCurrent().navigate("team/programmes");
        assertThat(find(Field.class).all()).extracting(Field::name).as("asked only where it matters")
                .doesNotContain("change-days");
        chooseUntilChanged();
        assertThat(find(Field.class).all()).extracting(Field::name).contains("change-days").doesNotContain("months");
        assertThat(field("change-days").input().getProperty("value")).isEqualTo("60");

        var typed = Map.of("name", "Neu", "courses-" + RESPECT.value(), "on", "validity", "CHANGED");
        send(0, with(typed, "change-days", "45"));
        verify(programmes).create(WERFT, new ProgrammeDetails("Neu", Selection.ALL, List.of(RESPECT), List.of(),
                new Validity.UntilChanged(45)));

        UI.getCurrent().navigate("team/programmes");
        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.VALIDITY));
        doThrow(refused).when(programmes).create(any(), any());
        chooseUntilChanged();
        send(0, with(typed, "change-days", "0"));
        verify(programmes).create(WERFT, new ProgrammeDetails("Neu", Selection.ALL, List.of(RESPECT), List.of(), null));
        assertThat(field("change-days").input().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field("change-days").getElement().getTextRecursively()).contains("eine Zahl von 1 bis 999 Tagen");
        assertThat(words()).contains("Geben Sie an, wie lange gilt, was gelernt wurde.");
    }

    private void chooseUntilChanged() {
        Typing.choose(find(Choice.class).all().stream().filter(it -> it.getElement().getOuterHTML()
                .contains("name=\"validity\"")).findFirst().orElseThrow(), "CHANGED");
    }

    @Test
    void showsThatItCountsUntilTheCourseChanges() {
        var programme = new ProgrammeEntry(ID, WERFT, new ProgrammeDetails("Respekt", Selection.ALL, List.of(RESPECT),
                List.of(), new Validity.UntilChanged(45)), null);
        when(programmes.programmes(WERFT)).thenReturn(List.of(programme));
        when(programmes.programme(WERFT, ID)).thenReturn(programme);

        UI.getCurrent().navigate("team/programmes");
        assertThat(words()).contains("45 Tage");
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(field("change-days").isVisible()).isTrue();
        assertThat(field("change-days").input().getProperty("value")).isEqualTo("45");
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var all = new HashMap<>(typed);
        all.put(name, value);
        return all;
    }
}
