package de.iqcampus.reminders;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHolders;
import de.iqcampus.obligations.DutyService;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationNames;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells those who lead people once a week how many stand how, never who; only while an agreement is recorded. */
@Component
class TeamCauses implements CauseSource {

    private final ProgrammeRules rules;
    private final PersonLevel personLevel;
    private final RoleHolders roles;
    private final OrganisationNames names;
    private final DutyService duties;
    private final MessageSource messages;

    TeamCauses(ProgrammeRules rules, PersonLevel personLevel, RoleHolders roles, OrganisationNames names,
            DutyService duties, MessageSource messages) {
        this.rules = rules;
        this.personLevel = personLevel;
        this.roles = roles;
        this.names = names;
        this.duties = duties;
        this.messages = messages;
    }

    @Override public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return leads().values().stream().flatMap(Set::stream).distinct()
                .filter(it -> it.value().toString().compareTo(after.value().toString()) > 0).toList();
    }

    @Override public List<Cause> causes(Collection<AccountId> people, LocalDate day) {
        var led = roles.places(Role.HR, people).entrySet().stream()
                .collect(toMap(it -> new OrganisationId(it.getKey()), Map.Entry::getValue));
        if (led.isEmpty()) {
            return List.of();
        }
        led.keySet().retainAll(personLevel.inForce(rules.asking()).keySet());
        var places = names.organisations(led.keySet());
        return led.entrySet().stream().flatMap(it -> causes(it.getKey(), places.getOrDefault(it.getKey(), ""),
                it.getValue(), day).stream()).toList();
    }

    private Map<OrganisationId, Set<AccountId>> leads() {
        return personLevel.inForce(rules.asking()).keySet().stream()
                .collect(toMap(it -> it, it -> roles.of(Role.HR, it.value())));
    }

    private List<Cause> causes(OrganisationId organisation, String name, Set<AccountId> leads, LocalDate day) {
        var standing = duties.standing(organisation);
        var title = LocalizedText.of(title(name, standing, Locale.GERMAN), title(name, standing, Locale.ENGLISH));
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return leads.stream().map(it -> new Cause(it, Subject.TEAM, "team:" + organisation.value(), title, "",
                "/team/training?organisation=" + organisation.value(),
                List.of(week(monday), week(monday.plusWeeks(1)), week(monday.plusWeeks(2)), week(monday.plusWeeks(3)),
                        week(monday.plusWeeks(4))), List.of())).toList();
    }

    private static Window week(LocalDate monday) {
        return new Window(Occasion.TEAM, "week@" + monday, monday, monday.plusDays(4), monday);
    }

    private String title(String name, Map<ObligationStatus, Long> standing, Locale language) {
        return messages.getMessage("reminders.team", new Object[] {name,
                people(standing, ObligationStatus.OVERDUE, ObligationStatus.EXPIRED),
                people(standing, ObligationStatus.DUE_SOON, ObligationStatus.EXPIRING),
                people(standing, ObligationStatus.FULFILLED)}, language);
    }

    private static long people(Map<ObligationStatus, Long> standing, ObligationStatus... statuses) {
        return Stream.of(statuses).mapToLong(it -> standing.getOrDefault(it, 0L)).sum();
    }
}
