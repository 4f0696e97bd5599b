package de.iqcampus.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AccountId;
import de.iqcampus.vault.PersonalVault;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps answers, private ones sealed in the learner's vault. */
@Component
class SealedAnswers {

    private final AttemptAnswerRepository answers;
    private final PersonalVault vault;

    SealedAnswers(AttemptAnswerRepository answers, PersonalVault vault) {
        this.answers = answers;
        this.vault = vault;
    }

    void keep(AccountId learner, AttemptId attempt, Exercise exercise, String part, Answer answer, Instant now) {
        answers.save(exercise.privateParts().contains(part) && answer instanceof Answer.Text(String words)
                ? AttemptAnswer.sealed(attempt, part, vault.seal(learner, words), now)
                : AttemptAnswer.open(attempt, part, answer, now));
    }

    void reseal(AccountId from, AccountId to, Collection<AttemptId> attempts) {
        answers.of(attempts).forEach(it -> it.reseal(words -> vault.seal(to, vault.open(from, words))));
    }

    Map<String, Answer> of(AccountId learner, AttemptId attempt) {
        return of(learner, List.of(attempt)).getOrDefault(attempt, Map.of());
    }

    Map<AttemptId, Map<String, Answer>> of(AccountId learner, Collection<AttemptId> attempts) {
        return answers.of(attempts).stream().collect(groupingBy(AttemptAnswer::attempt,
                toMap(AttemptAnswer::part, it -> opened(learner, it))));
    }

    private Answer opened(AccountId learner, AttemptAnswer answer) {
        var sealed = answer.sealed();
        return sealed == null ? Objects.requireNonNull(answer.answer())
                : new Answer.Text(vault.open(learner, sealed));
    }
}
