package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.Lesson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner has come, and what is still to do.
 *
 * @param done keys of the steps whose present content the learner has done
 * @param lastLesson key of the step last opened
 * @param language of the content, where the learner has chosen one
 * @param newer a revision published since, where the learner is still under way
 * @param answersRemoved the course was completed so long ago that its answers are not kept any more
 */
public record CourseProgress(EnrolmentId enrolment, CourseRevision revision, CourseContent content,
        EnrolmentStatus status, Set<String> done, @Nullable String lastLesson, @Nullable Locale language,
        @Nullable CourseRevision newer, boolean answersRemoved) {

    public List<Lesson> lessons() {
        return content.lessons();
    }

    public boolean isDone(Lesson lesson) {
        return done.contains(lesson.key());
    }

    public int stepsDone() {
        return (int) lessons().stream().filter(this::isDone).count();
    }

    public int minutesLeft() {
        return lessons().stream().filter(it -> !isDone(it)).mapToInt(Lesson::minutes).sum();
    }

    /** The mandatory steps still to do: why the course is not yet complete. */
    public List<Lesson> missing() {
        return lessons().stream().filter(it -> !it.optional() && !isDone(it)).toList();
    }

    /** Where to go on: the step last opened if it is still to do, else the first that is, else the last opened. */
    public Lesson next() {
        var last = Optional.ofNullable(lastLesson).flatMap(content::lesson);
        return last.filter(it -> !isDone(it))
                .or(() -> lessons().stream().filter(it -> !isDone(it)).findFirst())
                .or(() -> last)
                .orElseGet(() -> lessons().getFirst());
    }

    /** The same once the learner has opened this step. */
    public CourseProgress at(String lesson) {
        return new CourseProgress(enrolment, revision, content, status, done, lesson, language, newer,
                answersRemoved);
    }

    public Optional<Lesson> before(Lesson lesson) {
        return at(lessons().indexOf(lesson) - 1);
    }

    public Optional<Lesson> after(Lesson lesson) {
        return at(lessons().indexOf(lesson) + 1);
    }

    private Optional<Lesson> at(int index) {
        return index >= 0 && index < lessons().size() ? Optional.of(lessons().get(index)) : Optional.empty();
    }
}
