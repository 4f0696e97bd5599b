package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.SampleCourse;
import de.iqcampus.Traces;
import de.iqcampus.TurnedClock;
import de.iqcampus.catalogue.CourseContent.Update;
import de.iqcampus.catalogue.CoursePublisher;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import de.iqcampus.shared.SystemUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was learned before the law changed, and who is asked to learn it anew. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class UntilChangedTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);
    static final LocalizedText WORDS = LocalizedText.of("Die Frist beträgt drei Monate.", "It is three months now.");

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired CoursePublisher publisher;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    Workplace.Place place;
    CourseRevision first;
    String key;
    int edition;

    @BeforeEach
    void begin() {
        clock.turn(FIRST_DAY);
        place = workplace.new Place();
        key = "changing-" + UUID.randomUUID();
        first = publish(null);
    }

    @AfterEach
    void clear() {
        place.clear();
        database.sql("update course set published = false where course_key = ?").param(key).update();
    }

    @Test
    void asksAgainOnlyWhenSomethingChanged() {
        var person = place.join(null);
        ask();
        workplace.complete(person, first.course());
        publish(null);
        workplace.liveUntil(FIRST_DAY.plusDays(3));
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.FULFILLED);

        publish(new Update(FIRST_DAY.plusDays(20), WORDS));
        workplace.liveUntil(FIRST_DAY.plusDays(4));

        assertThat(only(person).entry().round()).isEqualTo(2);
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.EXPIRING);
        assertThat(only(person).entry().dueOn()).as("sixty days from when it holds").isEqualTo(FIRST_DAY.plusDays(80));
        assertThat(only(person).update()).extracting(Update::text).isEqualTo(WORDS);

        complete(person, first);
        assertThat(only(person).entry().fulfilledOn()).as("by what does not know the change").isNull();
        workplace.complete(person, first.course());
        publish(new Update(FIRST_DAY.plusDays(20), WORDS));
        workplace.liveUntil(FIRST_DAY.plusDays(6));
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(only(person).entry().validUntil()).isNull();
    }

    @Test
    void takesNothingOlderTheFirstTime() {
        var person = place.join(null);
        publish(new Update(FIRST_DAY, WORDS));
        ask();

        complete(person, first);
        assertThat(only(person).entry().fulfilledOn()).isNull();

        workplace.complete(person, first.course());
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(only(person).update()).as("the first time").isNull();
    }

    @Test
    void asksForTheRefresherOfEachChange() {
        var person = place.join(null);
        var refresher = workplace.course(0).equals(first.course()) ? workplace.course(1) : workplace.course(0);
        place.signInHr();
        place.release(workplace.programmes().create(place.id, new ProgrammeDetails("Recht", Selection.ALL,
                List.of(first.course()), List.of(refresher), new Validity.UntilChanged(60))), Audience.of(person),
                new Deadline.Within(30));
        workplace.complete(person, first.course());
        for (var change = 1; change <= 2; change++) {
            var day = workplace.today().plusDays(10);
            workplace.liveUntil(day);
            publish(new Update(day, WORDS));
            workplace.liveUntil(day.plusDays(1));
            assertThat(only(person).entry().round()).isEqualTo(change + 1);
            assertThat(only(person).entry().fulfilledOn()).isNull();

            workplace.complete(person, refresher);
            assertThat(only(person).entry().status()).as("change %d", change).isEqualTo(ObligationStatus.FULFILLED);
        }
    }

    private CourseRevision publish(@Nullable Update update) {
        var published = new AtomicReference<CourseRevision>();
        var lesson = SampleCourse.lesson("reading-" + FIRST_DAY.plusDays(++edition), false,
                SampleCourse.READING.kind(), List.of(), UUID.randomUUID().toString());
        system.run(() -> published.set(publisher.publish(SampleCourse.content(key, update, lesson), Map.of())));
        return published.get();
    }

    private void ask() {
        place.signInHr();
        place.release(place.programme(new Validity.UntilChanged(60), first.course()), Audience.everyone(),
                new Deadline.Within(30));
    }

    /** All that follows from the last step of a revision that is not the current one. */
    private void complete(AccountId person, CourseRevision revision) {
        var enrolment = workplace.enrol(person, revision.course());
        workplace.transaction().executeWithoutResult(status -> {
            database.sql("update enrolment set status = 'COMPLETED', completed_at = ? where enrolment_id = ?")
                    .params(Timestamp.from(clock.instant()), Traces.bytes(enrolment.value())).update();
            workplace.events().publishEvent(new CourseCompleted(enrolment, person, revision, clock.instant()));
        });
    }

    private OwnObligation only(AccountId person) {
        return workplace.obligationsOf(person).getFirst();
    }
}
