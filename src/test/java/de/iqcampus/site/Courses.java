package de.iqcampus.site;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.catalogue.CourseContent.CourseModule;
import de.iqcampus.catalogue.CourseContent.MediaItem;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.catalogue.MediaFile;
import de.iqcampus.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two published courses for the tests of the public pages. */
final class Courses {

    static final String COVER = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" onload="alert(1)"><script>alert(2)</script>\
            <circle id="c" cx="50" cy="25" r="20" fill="var(--iq-petrol, #0b5a68)"/><use href="#c"/></svg>""";

    private static final LocalDate CONTENT_DATE = LocalDate.of(2026, 11, 22);

    private Courses() { }

    static void publishIn(CourseCatalogue catalogue) {
        var courses = List.of(
                course(1, "perspektiven-wechseln", LocalizedText.of("Perspektiven wechseln", "Changing perspective"),
                        LocalizedText.of("Beobachten, deuten, bewerten.", "Observe, interpret, evaluate."),
                        Set.of(Audience.EVERYONE), false, 60, "de", "en"),
                course(2, "respekt", LocalizedText.of("Respekt am Arbeitsplatz", "Respect at work"),
                        LocalizedText.of("Die AGG-Grundschulung.", "Anti-discrimination basics."),
                        Set.of(Audience.EMPLOYERS), true, 30, "de"));
        when(catalogue.published()).thenReturn(courses);
        when(catalogue.content(any())).thenAnswer(it -> content(courses, it.getArgument(0)));
        when(catalogue.bySlug(any())).thenAnswer(it -> courses.stream()
                .filter(course -> course.slug().equals(it.getArgument(0))).findFirst());
        when(catalogue.media(any(), any())).thenReturn(Optional.of(
                new MediaFile("00", "image/svg+xml", COVER.getBytes(StandardCharsets.UTF_8))));
    }

    private static CourseSummary course(int number, String slug, LocalizedText title, LocalizedText summary,
            Set<Audience> audience, boolean law, int minutes, String... languages) {
        return new CourseSummary(new CourseRevision(new CourseId(new UUID(0, number)), 1), slug, slug, title, summary,
                audience, law, minutes, List.of(languages), "cover", CONTENT_DATE, Instant.EPOCH);
    }

    private static CourseContent content(List<CourseSummary> courses, CourseRevision revision) {
        var course = courses.stream().filter(it -> it.revision().equals(revision)).findFirst().orElseThrow();
        var lesson = new Lesson("camera", LocalizedText.of("Die Kameraprobe", "The camera test"), 5, false,
                Lesson.Kind.READING, LocalizedText.of("…", "…"), List.of(), "hash");
        var cover = new MediaItem("cover", "image/svg+xml", LocalizedText.of("media/cover.svg", "media/cover.svg"),
                LocalizedText.of("Ein Kreis", "A circle"), LocalizedText.of("Ein Kreis", "A circle"), "IQ Campus",
                "CC BY-SA 4.0", null);
        return new CourseContent(CourseContent.SCHEMA, course.key(), course.slug(), course.languages(), course.title(),
                course.summary(), course.audience(), course.law(), CONTENT_DATE, 36, course.minutes(), "cover",
                List.of("IQ Campus"), "CC BY-SA 4.0",
                List.of(LocalizedText.of("Übungen der Wahrnehmung erklären", "explain exercises of perception")),
                List.of(new CourseModule("seeing", LocalizedText.of("Sehen", "Seeing"), List.of(lesson))),
                List.of(LocalizedText.of("Bolten, J. (2014)", "Bolten, J. (2014)")), List.of(), List.of(cover),
                List.of(), null, null);
    }
}
