package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationNames;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** How many people of these organisations have something that stands so, unit by unit. */
    public List<UnitStanding> standing(Collection<OrganisationId> organisations) {
        return organisations.isEmpty() ? List.of() : team.count(organisations).stream()
                .map(it -> new UnitStanding(new OrganisationId(it.organisation()), unit(it.unit()), it.status(),
                        it.people())).toList();
    }

    /**
     * For each person whose training is so long overdue that those in charge are to hear of it, or will be before that
     * day: from when on. Only where an assignment says so.
     */
    public List<ToldFrom> toldFrom(Collection<OrganisationId> organisations, LocalDate until) {
        var after = rules.released(organisations).stream().filter(it -> it.tellLeadAfter() > 0)
                .collect(toMap(AssignmentEntry::id, AssignmentEntry::tellLeadAfter));
        return after.isEmpty() ? List.of() : team.findOverdue(organisations, after.keySet(), until).stream()
                .map(it -> new ToldFrom(it.organisation(), it.account(), unit(it.unit()),
                        it.by().plusDays(Objects.requireNonNull(after.get(it.assignment())))))
                .filter(it -> it.day().isBefore(until))
                .collect(groupingBy(it -> List.of(it.organisation(), it.account()),
                        minBy(Comparator.comparing(ToldFrom::day)))).values().stream()
                .flatMap(Optional::stream).toList();
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
