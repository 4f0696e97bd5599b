package de.iqcampus.assessment;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What assessment keeps about a person; private words are opened for their own export. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
@Order(10) // after the modules above, whose rows refer to attempts
class AttemptPersonalData implements PersonalDataHolder {

    private final AttemptRepository attempts;
    private final AttemptAnswerRepository answers;
    private final SealedAnswers sealed;
    private final AttemptService service;
    private final ExerciseLibrary library;

    AttemptPersonalData(AttemptRepository attempts, AttemptAnswerRepository answers, SealedAnswers sealed,
            AttemptService service, ExerciseLibrary library) {
        this.attempts = attempts;
        this.answers = answers;
        this.sealed = sealed;
        this.service = service;
        this.library = library;
    }

    @Override public Map<String, Object> export(AccountId account) {
        var ids = attempts.findByLearnerOrderById(account).stream().map(Attempt::id).toList();
        return Map.of("attempts", service.attempts(account, ids).stream().map(this::exported).toList());
    }

    private Map<String, Object> exported(AttemptSummary attempt) {
        var exported = new LinkedHashMap<String, Object>();
        exported.put("title", library.exercise(attempt.revision(), attempt.exercise()).title());
        exported.put("exercise", attempt.exercise());
        exported.put("startedAt", attempt.startedAt());
        exported.put("submittedAt", attempt.submittedAt());
        exported.put("complete", attempt.complete());
        exported.put("score", attempt.score());
        exported.put("answers", attempt.answers());
        return exported;
    }

    @Override public Map<String, Object> erasable(AccountId account) {
        return Map.of("assessment.erase", attempts.countByLearner(account));
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("assessment.move", attempts.countByLearner(account));
    }

    /** Private words are sealed anew with the key of the account that stays. */
    @Override public void move(AccountId from, AccountId to) {
        var ids = attempts.lockAll(from).stream().map(Attempt::id).toList();
        if (!ids.isEmpty()) {
            sealed.reseal(from, to, ids);
            attempts.give(from, to);
        }
    }

    @Override public void erase(AccountId account) {
        var ids = attempts.findByLearnerOrderById(account).stream().map(Attempt::id).toList();
        if (!ids.isEmpty()) {
            answers.deleteOf(ids);
            attempts.deleteByLearner(account);
        }
    }
}
