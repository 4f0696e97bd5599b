package de.iqcampus.assessment;

import de.iqcampus.assessment.AttemptSummary.Score;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One learner's try at one exercise of one revision; its answers stand beside it, a row a part. */
@Entity
class Attempt extends AbstractAggregateRoot<Attempt> {

    private static final Duration GRACE = Duration.ofSeconds(30); // for the way from the browser to here

    @EmbeddedId private AttemptId id;
    @Embedded private AccountId learner;
    @Embedded private CourseRevision revision;
    private String exerciseKey;
    private long seed;
    private Instant startedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Integer itemsRight;
    private @Nullable Integer itemsAsked;
    private @Nullable Boolean passed;
    @Version private @Nullable Integer version;

    protected Attempt() { } // JPA

    Attempt(AccountId learner, CourseRevision revision, String exerciseKey, long seed, Instant now) {
        this.id = AttemptId.next();
        this.learner = learner;
        this.revision = revision;
        this.exerciseKey = exerciseKey;
        this.seed = seed;
        this.startedAt = now;
    }

    /** Refuses answers to what the attempt does not ask, after it was handed in, or after its time. */
    void requireOpenFor(Exercise exercise, String part, Answer answer, Instant now) {
        if (submittedAt != null || isOver(exercise, now)) {
            throw new AttemptSubmitted(id);
        }
        if (!exercise.asked(seed).contains(part)) {
            throw new UnknownPart(id, part);
        }
        if (!exercise.admits(part, answer)) {
            throw new AnswerNotAdmitted(id, part);
        }
    }

    private boolean isOver(Exercise exercise, Instant now) {
        var end = exercise instanceof Quiz quiz ? quiz.endsAt(startedAt) : null;
        return end != null && now.isAfter(end.plus(GRACE));
    }

    void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
            registerEvent(new ExerciseCompleted(id, learner, revision, exerciseKey, now));
        }
    }

    void submit(Quiz quiz, Map<String, Answer> answers, Instant now) {
        if (submittedAt != null) {
            return;
        }
        var drawn = quiz.drawn(seed);
        submittedAt = now;
        itemsAsked = drawn.size();
        itemsRight = (int) drawn.stream().filter(it -> it.isRight(answers.get(it.id()))).count();
        passed = itemsRight >= quiz.pass();
        if (passed) {
            complete(now);
        }
    }

    AttemptSummary summary(Map<String, Answer> answers) {
        return new AttemptSummary(id, revision, exerciseKey, seed, startedAt, submittedAt, completedAt != null, answers,
                itemsRight == null || itemsAsked == null ? null
                        : new Score(itemsRight, itemsAsked, Boolean.TRUE.equals(passed)));
    }

    AttemptId id() { return id; }
    CourseRevision revision() { return revision; }
    String exerciseKey() { return exerciseKey; }
}
