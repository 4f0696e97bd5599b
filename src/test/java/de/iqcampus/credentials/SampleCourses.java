package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.catalogue.CourseContent.CourseModule;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a certificate prints of two courses. */
public final class SampleCourses {

    public static final CourseRevision PERSPECTIVES = new CourseRevision(new CourseId(new UUID(0, 0x601)), 3);
    public static final CourseRevision RESPECT = new CourseRevision(new CourseId(new UUID(0, 0x602)), 1);

    private SampleCourses() { }

    public static CourseContent perspectives() {
        return course("changing-perspective", 36, 60,
                LocalizedText.of("Perspektiven wechseln", "Changing perspective"),
                List.of(LocalizedText.of("Beobachtung, Deutung und Bewertung auseinanderhalten",
                                "tell observation, interpretation and evaluation apart"),
                        LocalizedText.of("für ein Missverständnis mindestens drei Erklärungen finden, eine strukturelle",
                                "find at least three explanations for a misunderstanding, one of them structural"),
                        LocalizedText.of("begründen, warum Listen mit „Kulturstandards“ in die Irre führen",
                                "give reasons why lists of “cultural standards” mislead"),
                        LocalizedText.of("einen nächsten Schritt mit kleinem Risiko wählen",
                                "choose a next step of little risk")),
                LocalizedText.of("Sehen, was da ist", "Seeing what is there"),
                LocalizedText.of("Kultur: offen, vielfältig, in Bewegung", "Culture: open, diverse, in motion"),
                LocalizedText.of("Warum wir falsch erklären", "Why we explain wrongly"),
                LocalizedText.of("Perspektivwechsel üben", "Practising a change of perspective"),
                LocalizedText.of("Vom Wissen zum Tun", "From knowing to doing"));
    }

    public static CourseContent respect() {
        return course("respect-at-work", 24, 30, LocalizedText.of("Respekt am Arbeitsplatz", "Respect at work"),
                List.of(LocalizedText.of("die sechs Merkmale des AGG nennen", "name the six grounds of the AGG"),
                        LocalizedText.of(
                                "unmittelbare und mittelbare Benachteiligung, Belästigung, auch sexuelle, erkennen",
                                "recognise direct and indirect discrimination, harassment and sexual harassment"),
                        LocalizedText.of("wissen, an wen sich Beschäftigte hier wenden", "know whom to tell here"),
                        LocalizedText.of("als Kollegin oder Kollege eingreifen", "step in as a colleague")),
                LocalizedText.of("Worum es geht", "What it is about"),
                LocalizedText.of("Sechs Merkmale", "Six grounds"), LocalizedText.of("Formen", "Forms"),
                LocalizedText.of("Was Sie tun können", "What you can do"),
                LocalizedText.of("An wen hier?", "Whom to tell here"));
    }

    private static CourseContent course(String key, int refreshMonths, int minutes, LocalizedText title,
            List<LocalizedText> goals, LocalizedText... modules) {
        return new CourseContent(CourseContent.SCHEMA, key, key, List.of("de", "en"), title, title,
                Set.of(Audience.EVERYONE), false, LocalDate.of(2026, 10, 4), refreshMonths, minutes, "cover",
                List.of("IQ Campus"), "CC BY-SA 4.0", goals,
                Stream.of(modules).map(it -> new CourseModule("module", it, List.of())).toList(),
                List.of(), List.of(), List.of(), List.of(), null, null);
    }
}
