package de.iqcampus.obligations;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people had to learn, how that stood, and when they were away. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class ObligationsPersonalData implements PersonalDataHolder {

    private final ObligationRepository obligations;
    private final StatusChangeRepository changes;
    private final EvidenceRepository evidence;
    private final LeaveRepository absences;
    private final Explanations explanations;

    ObligationsPersonalData(ObligationRepository obligations, StatusChangeRepository changes,
            EvidenceRepository evidence, LeaveRepository absences, Explanations explanations) {
        this.obligations = obligations;
        this.changes = changes;
        this.evidence = evidence;
        this.absences = absences;
        this.explanations = explanations;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("obligations", explanations.withoutCourses(obligations.findByAccount(account)).stream()
                        .map(ExportedObligation::new).toList(),
                "absences", absences.findOf(List.of(account)).stream().map(Leave::absence).toList());
    }

    @Override public Map<String, Object> erasable(AccountId account) {
        var kept = obligations.findByAccount(account).size();
        return kept == 0 ? Map.of() : Map.of("obligations.erase", (long) kept);
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("obligations.move", (long) obligations.findByAccount(account).size());
    }

    /** What both accounts were asked for stays as the other one did it. */
    @Override public void move(AccountId from, AccountId to) {
        var own = obligations.findByAccount(to).stream().map(Obligation::programme).toList();
        for (var moved : obligations.findByAccount(from)) {
            if (own.contains(moved.programme())) {
                obligations.delete(moved);
            } else {
                moved.belongTo(to);
                obligations.save(moved);
            }
        }
        changes.give(from, to);
        evidence.findByAccount(from).forEach(it -> {
            it.belongTo(to);
            evidence.save(it);
        });
        absences.findOf(List.of(from)).forEach(it -> {
            it.belongTo(to);
            absences.save(it);
        });
    }

    @Override public void erase(AccountId account) {
        changes.deleteByAccount(account);
        evidence.deleteByAccount(account);
        obligations.deleteByAccount(account);
        absences.deleteByAccount(account);
    }
}
