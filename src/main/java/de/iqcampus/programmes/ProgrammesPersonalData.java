package de.iqcampus.programmes;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of one person alone. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class ProgrammesPersonalData implements PersonalDataHolder {

    private final AssignmentRepository assignments;

    ProgrammesPersonalData(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("assignments", assignments.findOf(account).stream().map(it -> it.entry().preparedOn()).toList());
    }

    @Override public void move(AccountId from, AccountId to) {
        assignments.findOf(from).forEach(it -> {
            it.belongTo(Audience.of(to));
            assignments.save(it);
        });
    }

    @Override public void erase(AccountId account) {
        assignments.deleteOf(account);
    }
}
