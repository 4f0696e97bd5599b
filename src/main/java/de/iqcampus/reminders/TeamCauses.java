package de.iqcampus.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.obligations.DutyService;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.ToldFrom;
import de.iqcampus.obligations.UnitStanding;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationLeads;
import de.iqcampus.organisation.OrganisationNames;
import de.iqcampus.organisation.Reach;
import de.iqcampus.organisation.UnitId;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells HR and leads of units once a week how many of their people stand how, never who; only while an agreement is
 * recorded.
 */
@Component
class TeamCauses implements CauseSource {

    private static final int WEEKS = 5; // as far as anybody looks ahead
    private static final int LENGTH = 4; // days from Monday to Friday

    private final ProgrammeRules rules;
    private final PersonLevel personLevel;
    private final OrganisationLeads leads;
    private final OrganisationNames names;
    private final DutyService duties;
    private final MessageSource messages;

    TeamCauses(ProgrammeRules rules, PersonLevel personLevel, OrganisationLeads leads, OrganisationNames names,
            DutyService duties, MessageSource messages) {
        this.rules = rules;
        this.personLevel = personLevel;
        this.leads = leads;
        this.names = names;
        this.duties = duties;
        this.messages = messages;
    }

    @Override public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return leads.of(agreed()).stream()
                .filter(it -> it.value().toString().compareTo(after.value().toString()) > 0).toList();
    }

    @Override public List<Cause> causes(Collection<AccountId> people, LocalDate day) {
        var reaches = leads.reaches(people);
        if (reaches.isEmpty()) {
            return List.of();
        }
        reaches.keySet().retainAll(agreed());
        var places = names.organisations(reaches.keySet());
        var standing = duties.standing(reaches.keySet());
        var toldFrom = duties.toldFrom(reaches.keySet(), day.plusWeeks(WEEKS));
        return reaches.entrySet().stream().flatMap(place -> byReach(place.getValue()).map(it -> new Led(place.getKey(),
                places.getOrDefault(place.getKey(), ""), it.getKey(), it.getValue()))).flatMap(it ->
                        Stream.concat(standing(it, standing, day), overdue(it, toldFrom, day))).toList();
    }

    private Set<OrganisationId> agreed() {
        return personLevel.inForce(rules.asking()).keySet();
    }

    /** Who reaches the same people hears the same. */
    private static Stream<Map.Entry<Reach, List<AccountId>>> byReach(Map<AccountId, Reach> reaches) {
        return reaches.keySet().stream().collect(groupingBy(it -> Objects.requireNonNull(reaches.get(it))))
                .entrySet().stream();
    }

    private Stream<Cause> standing(Led led, List<UnitStanding> all, LocalDate day) {
        var standing = all.stream().filter(it -> led.has(it.organisation(), it.unit()))
                .collect(groupingBy(UnitStanding::status, summingLong(UnitStanding::people)));
        return standing.isEmpty() ? Stream.of() : causes(led, "team:", LocalizedText.of(
                title(led.name, standing, Locale.GERMAN), title(led.name, standing, Locale.ENGLISH)), "",
                mondays(day).map(it -> week(Occasion.TEAM, it, it)).toList());
    }

    /** A line of its own, in the weeks in which there is anything to say, if nothing happens until then. */
    private Stream<Cause> overdue(Led led, List<ToldFrom> all, LocalDate day) {
        var toldFrom = all.stream().filter(it -> led.has(it.organisation(), it.unit())).map(ToldFrom::day).toList();
        return toldFrom.stream().min(Comparator.naturalOrder()).stream().flatMap(first -> mondays(day)
                .filter(monday -> !first.isAfter(monday.plusDays(LENGTH))).flatMap(monday -> {
                    var from = first.isAfter(monday) ? first : monday;
                    var asOf = from.isAfter(day) ? from : day;
                    var people = toldFrom.stream().filter(it -> !it.isAfter(asOf)).count();
                    return causes(led, "overdue:", LocalizedText.of(
                            overdue(led.name, people, Locale.GERMAN), overdue(led.name, people, Locale.ENGLISH)),
                            "&status=TOLD", List.of(week(Occasion.TEAM_OVERDUE, monday, from)));
                }));
    }

    private static Stream<Cause> causes(Led led, String key, LocalizedText title, String shown, List<Window> windows) {
        var id = led.organisation.value();
        return led.leads.stream().map(it -> new Cause(it, Subject.TEAM, key + id, title, "",
                "/team/training?organisation=" + id + shown, windows, List.of()));
    }

    private static Stream<LocalDate> mondays(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, it -> it.plusWeeks(1)).limit(WEEKS);
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

    /** People of an organisation, and those who are in charge of them. */
    private record Led(OrganisationId organisation, String name, Reach reach, List<AccountId> leads) {

        boolean has(OrganisationId place, @Nullable UnitId unit) {
            return place.equals(organisation) && reach.has(unit);
        }
    }
}
