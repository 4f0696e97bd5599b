package de.iqcampus.assessment.ui;

import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.shared.AccountId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answers of the attempt on screen: what was stored, and where the next one goes at once. */
final class AnswerSheet {

    private final AttemptService attempts;
    private final AccountId learner;
    private final ExerciseHost host;
    private final ContentWords words;
    private AttemptSummary attempt;
    private @Nullable List<AttemptSummary> tries;
    private Map<String, Answer> answers;

    AnswerSheet(AttemptService attempts, AccountId learner, ExerciseHost host, ContentWords words) {
        this.attempts = attempts;
        this.learner = learner;
        this.host = host;
        this.words = words;
        this.attempt = attempts.attempt(learner, host.current());
        this.answers = new HashMap<>(attempt.answers());
    }

    /** Stores the answer and says so. */
    void put(String part, Answer answer) {
        var at = attempts.answer(learner, attempt.id(), part, answer);
        answers.put(part, answer);
        host.saved(at);
    }

    /** Hands the attempt in. */
    AttemptSummary submit() {
        turnTo(attempts.submit(learner, attempt.id()));
        host.saved(Objects.requireNonNull(attempt.submittedAt()));
        return attempt;
    }

    /** Puts another try on the sheet; false where there is none left, and then the latest is on it. */
    boolean another() {
        var begun = host.another();
        turnTo(attempts.attempt(learner, begun.orElseGet(host::current)));
        return begun.isPresent();
    }

    /** Turns to the latest try: another tab may have begun one. */
    void latest() {
        turnTo(attempts.attempt(learner, host.current()));
    }

    private void turnTo(AttemptSummary another) {
        attempt = another;
        tries = null;
        answers = new HashMap<>(another.answers());
    }

    @Nullable Answer answer(String part) {
        return answers.get(part);
    }

    /** The one thing chosen, or "" where nothing is. */
    String one(String part) {
        return answers.get(part) instanceof Answer.One(String value) ? value : "";
    }

    /** The words written, or "" where there are none. */
    String text(String part) {
        return answers.get(part) instanceof Answer.Text(String value) ? value : "";
    }

    /** Every try so far, as it stood when the sheet turned to the present one. */
    List<AttemptSummary> tries() {
        if (tries == null) {
            tries = host.tries();
        }
        return tries;
    }

    /** What the learner answered last to another exercise of this course. */
    Map<String, Answer> answersTo(String exercise) {
        return attempts.latest(learner, attempt.revision().course(), exercise).map(AttemptSummary::answers)
                .orElse(Map.of());
    }

    Map<String, Answer> answers() { return Map.copyOf(answers); }
    AttemptSummary attempt() { return attempt; }
    AttemptId id() { return attempt.id(); }
    ContentWords words() { return words; }
}
