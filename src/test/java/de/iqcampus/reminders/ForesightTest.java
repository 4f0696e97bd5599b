package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.iqcampus.TurnedClock;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What those in charge see of what is to come, of their own organisation alone. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class ForesightTest {

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired Foresight foresight;
    Workplace.Place ours;
    Workplace.Place theirs;

    @BeforeEach
    void begin() {
        clock.turn(LocalDate.of(2027, 1, 11));
        ours = workplace.new Place();
        theirs = workplace.new Place();
    }

    @AfterEach
    void clear() {
        theirs.clear();
        ours.clear();
    }

    @Test
    void showsWhatTheOrganisationAsksAndNothingOfOthersOfTheSameName() {
        var person = ours.join(null);
        theirs.take(person);
        workplace.database().sql("update organisation set name = 'Werft' where organisation_id in (?, ?)")
                .params(ours.bytes(), theirs.bytes()).update();
        ours.signInHr();
        ours.agree();
        var asked = ask(ours, "Brandschutz", 0);
        ask(ours, "Datenschutz", 1);
        ask(theirs, "Geheim", 1);
        ours.signInHr();

        assertThat(foresight.team(ours.id, null, List.of(person))).isNotEmpty().extracting(ForeseenReminder::title)
                .extracting(it -> it.in(Locale.GERMAN)).containsOnly("Brandschutz", "Datenschutz");
        assertThat(foresight.team(ours.id, asked, List.of(person))).isNotEmpty()
                .extracting(ForeseenReminder::title).containsOnly(LocalizedText.of("Brandschutz", "Brandschutz"));
    }

    @Test
    void showsNobodyToOthersOrWithoutAnAgreement() {
        var person = ours.join(null);
        assertThatThrownBy(() -> foresight.team(ours.id, null, List.of(person))).as("no agreement")
                .isInstanceOf(AccessDeniedException.class);
        ours.agree();
        theirs.signInHr();
        assertThatThrownBy(() -> foresight.team(ours.id, null, List.of(person))).as("HR of another organisation")
                .isInstanceOf(AccessDeniedException.class);
    }

    private ProgrammeId ask(Workplace.Place place, String name, int course) {
        place.signInHr();
        var programme = place.programme(name, new Validity.Lasting(), workplace.course(course));
        place.release(programme, Audience.everyone(), new Deadline.Within(20));
        return programme;
    }
}
