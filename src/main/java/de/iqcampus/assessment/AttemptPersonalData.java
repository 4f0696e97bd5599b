package de.iqcampus.assessment;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What assessment keeps about a person; private words are opened for their own export. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class AttemptPersonalData implements PersonalDataHolder {

    private final AttemptRepository attempts;
    private final AttemptAnswerRepository answers;
    private final AttemptService service;

    AttemptPersonalData(AttemptRepository attempts, AttemptAnswerRepository answers, AttemptService service) {
        this.attempts = attempts;
        this.answers = answers;
        this.service = service;
    }

    @Override public Map<String, Object> export(AccountId account) {
        var ids = attempts.findByLearnerOrderById(account).stream().map(Attempt::id).toList();
        return Map.of("attempts", service.attempts(account, ids));
    }

    @Override public void erase(AccountId account) {
        var ids = attempts.findByLearnerOrderById(account).stream().map(Attempt::id).toList();
        if (!ids.isEmpty()) {
            answers.deleteOf(ids);
            attempts.deleteByLearner(account);
        }
    }
}
