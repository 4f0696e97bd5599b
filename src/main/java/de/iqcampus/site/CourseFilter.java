package de.iqcampus.site;

import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.catalogue.CourseSummary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader narrows the catalogue to; it lives in the address. */
record CourseFilter(@Nullable String words, @Nullable Audience audience, boolean brief, boolean law,
        @Nullable String language) {

    static final int BRIEF_MINUTES = 45;
    static final CourseFilter NONE = new CourseFilter(null, null, false, false, null);

    static CourseFilter of(@Nullable String words, @Nullable String audience, boolean brief, boolean law,
            @Nullable String language) {
        return new CourseFilter(words == null || words.isBlank() ? null : words.strip(),
                Arrays.stream(Audience.values()).filter(it -> word(it).equals(audience)).findFirst().orElse(null),
                brief, law, language);
    }

    boolean admits(CourseSummary course) {
        return (audience == null || course.audience().contains(audience))
                && (!brief || course.minutes() <= BRIEF_MINUTES)
                && (!law || course.law())
                && (language == null || course.languages().contains(language));
    }

    CourseFilter withAudience(@Nullable Audience other) {
        return new CourseFilter(words, other, brief, law, language);
    }

    CourseFilter withBrief(boolean other) {
        return new CourseFilter(words, audience, other, law, language);
    }

    CourseFilter withLaw(boolean other) {
        return new CourseFilter(words, audience, brief, other, language);
    }

    CourseFilter withLanguage(@Nullable String other) {
        return new CourseFilter(words, audience, brief, law, other);
    }

    /** Every facet open, the words kept. */
    CourseFilter wide() {
        return new CourseFilter(words, null, false, false, null);
    }

    String address() {
        var address = UriComponentsBuilder.fromPath("/catalogue")
                .queryParamIfPresent("q", Optional.ofNullable(words))
                .queryParamIfPresent("for", Optional.ofNullable(audience).map(CourseFilter::word))
                .queryParamIfPresent("in", Optional.ofNullable(language));
        if (brief) {
            address.queryParam("brief", true);
        }
        if (law) {
            address.queryParam("law", true);
        }
        return address.encode().build().toUriString();
    }

    private static String word(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
