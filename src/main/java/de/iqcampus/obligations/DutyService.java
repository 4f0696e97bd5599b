package de.iqcampus.obligations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationNames;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself whom to remind of what; the same few queries for one as for a thousand. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class DutyService {

    private final ObligationRepository obligations;
    private final TeamRepository team;
    private final LeaveRepository absences;
    private final ProgrammeRules rules;
    private final OrganisationNames names;

    DutyService(ObligationRepository obligations, TeamRepository team, LeaveRepository absences,
            ProgrammeRules rules, OrganisationNames names) {
        this.obligations = obligations;
        this.team = team;
        this.absences = absences;
        this.rules = rules;
        this.names = names;
    }

    /**
     * Those, by id, who have something to do that was opened lately or is due about this day.
     *
     * @param after to go on from
     */
    public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return obligations.findToRemind(after.value(), day.minusDays(30), day.plusDays(30), day.minusDays(60),
                Limit.of(most));
    }

    /** What is not done, and the next round of what is done and not for ever. */
    public List<Duty> duties(Collection<AccountId> people) {
        var binding = people.isEmpty() ? List.<Obligation>of() : obligations.findBinding(people);
        var programmes = rules.programmes(binding.stream().map(Obligation::programme).collect(toSet()));
        var places = names.organisations(binding.stream().map(Obligation::organisation).collect(toSet()));
        var away = people.isEmpty() ? List.<Leave>of() : absences.findOf(people);
        return binding.stream().flatMap(it -> {
            var entry = it.entry();
            var programme = programmes.of(it.programme());
            var absent = away.stream().filter(leave -> leave.account().equals(it.account())
                    && leave.organisation().equals(it.organisation())).map(Leave::absence).toList();
            var next = entry.validUntil();
            if (!it.isUndone() && (next == null || entry.waiver() != null)) {
                return Stream.of();
            }
            var again = it.isAgain() || !it.isUndone();
            var opens = it.isUndone() || next == null ? entry.openedOn() : next.minusDays(Standing.EXPIRES_SOON);
            var due = it.isUndone() || next == null ? entry.dueOn() : later(next, opens.plusDays(Deadline.FAIR));
            return Stream.of(new Duty(it.account(), it.organisation(), places.getOrDefault(it.organisation(), ""),
                    it.programme(), programme.details().name(), programme.details().courses(again),
                    it.isUndone() ? it.round() : it.round() + 1, again, opens, Absence.postpone(opens, due, absent),
                    absent));
        }).toList();
    }

    /** How many people of an organisation have something that stands so. */
    public Map<ObligationStatus, Long> standing(OrganisationId organisation) {
        return team.count(organisation).stream()
                .collect(toMap(TeamRepository.Count::status, TeamRepository.Count::people));
    }

    /**
     * For each person whose training is so long overdue that those in charge are to hear of it, or will be before that
     * day: from when on. Only where an assignment says so.
     */
    public List<LocalDate> toldFrom(OrganisationId organisation, LocalDate until) {
        var after = rules.released(List.of(organisation)).stream().filter(it -> it.tellLeadAfter() > 0)
                .collect(toMap(AssignmentEntry::id, AssignmentEntry::tellLeadAfter));
        return after.isEmpty() ? List.of() : obligations.findOverdue(organisation, after.keySet(), until).stream()
                .collect(toMap(ObligationRepository.Overdue::account, it -> it.by().plusDays(
                        Objects.requireNonNull(after.get(it.assignment()))), DutyService::earlier))
                .values().stream().filter(it -> it.isBefore(until)).toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
