package de.iqcampus;

import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.catalogue.CourseContent.CourseModule;
import de.iqcampus.catalogue.CourseContent.Update;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.catalogue.Lesson.Kind;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course of three steps for tests: one to read, one with an exercise, an optional one. */
public final class SampleCourse {

    public static final CourseId ID = new CourseId(new UUID(0, 77));
    public static final CourseRevision FIRST = new CourseRevision(ID, 1);
    public static final CourseRevision SECOND = new CourseRevision(ID, 2);

    public static final Lesson READING = lesson("reading", false, Kind.READING, List.of(), "hash-1");
    public static final Lesson EXERCISE = lesson("exercise", false, Kind.EXERCISE, List.of("sort"), "hash-2");
    public static final Lesson EXTRA = lesson("extra", true, Kind.READING, List.of(), "hash-3");

    private SampleCourse() { }

    public static Lesson lesson(String key, boolean optional, Kind kind, List<String> exercises, String hash) {
        return new Lesson(key, LocalizedText.of("Schritt " + key, "Step " + key), 5, optional, kind,
                LocalizedText.of("Text " + key, "Text " + key), exercises, hash);
    }

    public static CourseContent content() {
        return content(READING, EXERCISE, EXTRA);
    }

    public static CourseContent content(Lesson... lessons) {
        return content("sample", null, lessons);
    }

    /** The same under another key, perhaps with what has changed. */
    public static CourseContent content(String key, @Nullable Update update, Lesson... lessons) {
        var slug = key.equals("sample") ? "beispiel" : key;
        return new CourseContent(CourseContent.SCHEMA, key, slug, List.of("de", "en"),
                LocalizedText.of("Beispielkurs", "Sample course"), LocalizedText.of("Ein Beispiel.", "A sample."),
                Set.of(Audience.EVERYONE), false, LocalDate.of(2026, 11, 22), 24, 5 * lessons.length, "cover",
                List.of("IQ Campus"), "CC BY-SA 4.0", List.of(LocalizedText.of("üben", "practise")),
                List.of(new CourseModule("module", LocalizedText.of("Teil", "Part"), List.of(lessons))),
                List.of(), List.of(), List.of(), List.of(), update, null);
    }
}
