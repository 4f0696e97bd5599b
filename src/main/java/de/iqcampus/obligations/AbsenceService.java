package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes when people are away, never why: reminders wait, and deadlines move. The organisation's own HR alone. */
@Service @Transactional @PreAuthorize("@organisationAccess.leads(#organisation)")
public class AbsenceService {

    private final LeaveRepository absences;
    private final ObligationRepository obligations;
    private final OrganisationPeople people;
    private final Weighing weighing;
    private final SystemUser system;
    private final Clock clock;

    AbsenceService(LeaveRepository absences, ObligationRepository obligations, OrganisationPeople people,
            Weighing weighing, SystemUser system, Clock clock) {
        this.absences = absences;
        this.obligations = obligations;
        this.people = people;
        this.weighing = weighing;
        this.system = system;
        this.clock = clock;
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<AbsenceEntry> absences(OrganisationId organisation, AccountId account) {
        return absences.findOf(account, organisation).stream().map(it -> new AbsenceEntry(it.id(), it.absence()))
                .toList();
    }

    /** @throws ObligationRefused when the days are none, or the person is away on one of them already */
    public void enter(OrganisationId organisation, AccountId account, @Nullable LocalDate from,
            @Nullable LocalDate until) {
        if (from == null || until == null || until.isBefore(from)) {
            throw new ObligationRefused(ObligationProblem.ABSENCE);
        }
        people.hold(organisation);
        if (people.of(organisation, account).isEmpty()) {
            throw new ObligationNotFound(account.value());
        }
        var absence = new Absence(from, until);
        if (absences.findOf(account, organisation).stream().anyMatch(it -> it.absence().overlaps(absence))) {
            throw new ObligationRefused(ObligationProblem.ABSENCE_OVERLAPS);
        }
        absences.save(new Leave(account, organisation, absence));
        weigh(organisation, account);
    }

    public void remove(OrganisationId organisation, UUID absence) {
        absences.findById(absence).filter(it -> it.organisation().equals(organisation)).ifPresent(it -> {
            absences.delete(it);
            weigh(organisation, it.account());
        });
    }

    private void weigh(OrganisationId organisation, AccountId account) {
        var binding = obligations.lockBinding(organisation, account);
        system.run(() -> weighing.weigh(binding, GermanTime.day(clock.instant())));
    }
}
