package de.iqcampus.catalogue;

import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A published course as lists show it. */
public record CourseSummary(CourseRevision revision, String key, String slug, LocalizedText title,
        LocalizedText summary, Set<Audience> audience, boolean law, int minutes, List<String> languages, String cover,
        LocalDate contentDate, Instant publishedAt) { }
