package de.iqcampus.site;

import de.iqcampus.catalogue.CourseContent.Audience;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A course as a card shows it.
 *
 * @param lang language of title and summary, where it is not the page's
 * @param cover inline SVG, or none
 * @param coverAddress of another kind of picture, or none
 */
public record CourseCard(String slug, String title, String summary, @Nullable String lang, int minutes,
        List<String> languages, Set<Audience> audience, boolean law, @Nullable String cover,
        @Nullable String coverAddress) { }
