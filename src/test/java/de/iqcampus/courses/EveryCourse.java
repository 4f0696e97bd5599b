package de.iqcampus.courses;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.Quiz;
import de.iqcampus.assessment.ui.Dom;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.learning.EnrolmentStatus;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.learning.ProgressService;
import de.iqcampus.ratchets.RightAnswers;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner who opens every step of every course, does all there is to do, and gets a certificate for each. */
abstract class EveryCourse extends SpringBrowserlessTest {

    private static final String UNLISTED = "exercise-gallery";

    @Autowired CurrentUser user;
    @Autowired CourseCatalogue catalogue;
    @Autowired EnrolmentService enrolments;
    @Autowired ProgressService progress;
    @Autowired ExerciseWork work;
    @Autowired ExerciseLibrary library;
    @Autowired AttemptService attempts;
    @Autowired CertificateService certificates;

    abstract Locale language();

    @Test
    void leadsFromItsFirstStepToItsCertificate() {
        UI.getCurrent().setLocale(language());
        var courses = Stream.concat(catalogue.published().stream(), catalogue.bySlug(UNLISTED).stream()).toList();
        courses.forEach(this::take);
        assertThat(certificates.certificatesOf(user.id())).hasSameSizeAs(courses);
    }

    private void take(CourseSummary course) {
        UI.getCurrent().navigate("enrol/" + course.slug());
        var enrolment = enrolments.enrolmentsOf(user.id()).stream()
                .filter(it -> it.revision().course().equals(course.revision().course())).findFirst()
                .orElseThrow().id();
        var way = progress.progress(user.id(), enrolment);
        way.lessons().forEach(it -> take(way, it));
        assertThat(progress.progress(user.id(), enrolment).status()).as(course.slug())
                .isEqualTo(EnrolmentStatus.COMPLETED);
    }

    private void take(CourseProgress way, Lesson step) {
        open(way, step);
        step.exercises().forEach(it -> finish(way, it));
        open(way, step); // as it stands once it is done
        progress.confirm(user.id(), way.enrolment(), step.key());
    }

    private void open(CourseProgress way, Lesson step) {
        UI.getCurrent().navigate("learn/" + way.enrolment().value() + "/" + step.key());
        var screen = Dom.of(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast());
        assertThat(screen.all("h1")).as(step.key()).anyMatch(it ->
                Dom.text(it).equals(step.title().in(language())));
        var exercises = library.exercises(way.revision());
        assertThat(screen.all("section")).extracting(it -> it.getAttribute("aria-label")).filteredOn(Objects::nonNull)
                .as(step.key()).containsAll(step.exercises().stream()
                        .map(it -> Objects.requireNonNull(exercises.get(it)).title().in(language())).toList());
    }

    private void finish(CourseProgress way, String key) {
        var exercise = Objects.requireNonNull(library.exercises(way.revision()).get(key));
        var attempt = attempts.attempt(user.id(), work.current(user.id(), way.enrolment(), key));
        RightAnswers.to(exercise, attempt.seed())
                .forEach((part, answer) -> attempts.answer(user.id(), attempt.id(), part, answer));
        if (exercise instanceof Quiz) {
            attempts.submit(user.id(), attempt.id());
        }
    }
}
