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
import java.util.Comparator;
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

    private static final int WEEKS = 5; // as far as anybody looks ahead
    private static final int LENGTH = 4; // days from Monday to Friday

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
        return Stream.concat(standing(organisation, name, leads, day), overdue(organisation, name, leads, day))
                .toList();
    }

    private Stream<Cause> standing(OrganisationId organisation, String name, Set<AccountId> leads, LocalDate day) {
        var standing = duties.standing(organisation);
        var title = LocalizedText.of(title(name, standing, Locale.GERMAN), title(name, standing, Locale.ENGLISH));
        return causes(leads, "team:" + organisation.value(), title, address(organisation),
                mondays(day).map(it -> week(Occasion.TEAM, it, it)).toList());
    }

    /** A line of its own, in the weeks in which there is anything to say, if nothing happens until then. */
    private Stream<Cause> overdue(OrganisationId organisation, String name, Set<AccountId> leads, LocalDate day) {
        var toldFrom = duties.toldFrom(organisation, day.plusWeeks(WEEKS));
        return toldFrom.stream().min(Comparator.naturalOrder()).stream().flatMap(first -> mondays(day)
                .filter(monday -> !first.isAfter(monday.plusDays(LENGTH))).flatMap(monday -> {
                    var from = first.isAfter(monday) ? first : monday;
                    var asOf = from.isAfter(day) ? from : day;
                    var people = toldFrom.stream().filter(it -> !it.isAfter(asOf)).count();
                    return causes(leads, "overdue:" + organisation.value(), LocalizedText.of(
                            overdue(name, people, Locale.GERMAN), overdue(name, people, Locale.ENGLISH)),
                            address(organisation) + "&status=OVERDUE",
                            List.of(week(Occasion.TEAM_OVERDUE, monday, from)));
                }));
    }

    private static Stream<Cause> causes(Set<AccountId> leads, String key, LocalizedText title, String link,
            List<Window> windows) {
        return leads.stream().map(it -> new Cause(it, Subject.TEAM, key, title, "", link, windows, List.of()));
    }

    private static Stream<LocalDate> mondays(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, it -> it.plusWeeks(1)).limit(WEEKS);
    }

    private static String address(OrganisationId organisation) {
        return "/team/training?organisation=" + organisation.value();
    }

    private static Window week(Occasion occasion, LocalDate monday, LocalDate from) {
        return new Window(occasion, "week@" + monday, from, monday.plusDays(LENGTH), from);
    }

    private String overdue(String name, long people, Locale language) {
        return messages.getMessage("reminders.team-overdue", new Object[] {name, people}, language);
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
