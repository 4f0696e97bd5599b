package de.iqcampus.site;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseSummary;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds courses by the words in their titles, summaries, goals and lesson titles, in every language. */
@Component
class CourseSearch {

    private final CourseCatalogue catalogue;

    CourseSearch(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The published courses that have all these words, or every one where there are none. */
    List<CourseSummary> find(@Nullable String words) {
        if (words == null) {
            return catalogue.published();
        }
        var wanted = Arrays.stream(fold(words).split("\\s+")).filter(it -> !it.isEmpty()).toList();
        return catalogue.published().stream().filter(it -> wanted.stream().allMatch(text(it)::contains)).toList();
    }

    private String text(CourseSummary course) {
        var content = catalogue.content(course.revision());
        return Stream.of(Stream.of(course.title(), course.summary()), content.goals().stream(),
                        content.modules().stream().map(it -> it.title()),
                        content.lessons().stream().map(it -> it.title()))
                .flatMap(it -> it).flatMap(it -> it.byLanguage().values().stream())
                .map(CourseSearch::fold).collect(Collectors.joining("\n"));
    }

    /** Without case and accents, so that "ubung" finds "Übung". */
    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }
}
