package de.iqcampus.reminders;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseContent.Fact;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHolders;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells administrators which facts of published courses are to be looked at again: a month before, and on the day. */
@Component
class FactCauses implements CauseSource {

    static final int BEFORE = 30; // days

    private final RoleHolders roles;
    private final CourseCatalogue catalogue;

    FactCauses(RoleHolders roles, CourseCatalogue catalogue) {
        this.roles = roles;
        this.catalogue = catalogue;
    }

    @Override public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return facts(day).findAny().isEmpty() ? List.of() : roles.everywhere(Role.ADMIN).stream()
                .filter(it -> it.value().toString().compareTo(after.value().toString()) > 0).toList();
    }

    @Override public List<Cause> causes(Collection<AccountId> people, LocalDate day) {
        var admins = roles.everywhere(Role.ADMIN).stream().filter(people::contains).toList();
        return admins.isEmpty() ? List.of() : facts(day).flatMap(it -> admins.stream().map(it::cause)).toList();
    }

    private Stream<DatedFact> facts(LocalDate day) {
        return catalogue.published().stream().flatMap(course -> catalogue.content(course.revision()).facts().stream()
                .map(it -> new DatedFact(course, it)))
                .filter(it -> it.fact.recheckOn().minusDays(2L * BEFORE).isBefore(day));
    }

    private record DatedFact(CourseSummary course, Fact fact) {

        Cause cause(AccountId admin) {
            var due = fact.recheckOn();
            return new Cause(admin, Subject.FACTS, "fact:" + course.key() + ":" + fact.key(), title(), "",
                    "/catalogue/" + course.slug(), List.of(
                            new Window(Occasion.RECHECK, "soon@" + due, due.minusDays(BEFORE), due.minusDays(1), due),
                            new Window(Occasion.RECHECK, "due@" + due, due, due.plusYears(1), due)), List.of());
        }

        private LocalizedText title() {
            return LocalizedText.of(course.title().in(Locale.GERMAN) + ": " + fact.section(),
                    course.title().in(Locale.ENGLISH) + ": " + fact.section());
        }
    }
}
