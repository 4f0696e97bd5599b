package de.iqcampus.obligations;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.CourseUpdate;
import de.iqcampus.credentials.Award;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.Programmes;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.GermanTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What has changed in the courses of those programmes that are valid until then. */
record Updates(Map<CourseId, CourseUpdate> byCourse) {

    /** One query; none where no programme is valid until something changes. */
    static Updates of(List<Obligation> found, Programmes programmes, CourseCatalogue catalogue) {
        return new Updates(catalogue.updates(found.stream().map(it -> programmes.of(it.programme()))
                .flatMap(Updates::courses).collect(toSet())));
    }

    boolean know(Award award, ProgrammeEntry programme) {
        return know(award.revision(), award.awardedOn(), programme);
    }

    boolean know(Evidence shown, ProgrammeEntry programme) {
        return know(shown.revision(), shown.awardedOn(), programme);
    }

    /** Of a refresher that did not change itself, as of what was learned elsewhere, the day says what it taught. */
    private boolean know(CourseRevision learned, LocalDate on, ProgrammeEntry programme) {
        var update = byCourse.get(learned.course());
        if (update != null && learned.number() > 0) {
            return learned.number() >= update.revision().number();
        }
        if (update == null && programme.details().courses().contains(learned.course())) {
            return true;
        }
        return latest(programme).map(it -> !on.isBefore(learnableFrom(it))).orElse(true);
    }

    /** The last change in any course of a programme; nothing where that does not matter for it. */
    Optional<CourseUpdate> latest(ProgrammeEntry programme) {
        return courses(programme).flatMap(it -> Optional.ofNullable(byCourse.get(it)).stream())
                .max(Comparator.comparing(CourseUpdate::since));
    }

    /** The first day on which anybody could learn what has changed. */
    static LocalDate learnableFrom(CourseUpdate update) {
        var published = GermanTime.day(update.publishedAt());
        return published.isBefore(update.since()) ? published : update.since();
    }

    private static Stream<CourseId> courses(ProgrammeEntry programme) {
        return programme.validity() instanceof Validity.UntilChanged ? Stream.of(programme.details().courses(),
                programme.details().refreshers()).flatMap(List::stream) : Stream.of();
    }
}
