package de.iqcampus.site;

import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.catalogue.CourseSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the cards and facets of the catalogue from what is published. */
@Component
class CourseCards {

    private final CourseSearch search;
    private final CoverPictures covers;
    private final MessageSource words;

    CourseCards(CourseSearch search, CoverPictures covers, MessageSource words) {
        this.search = search;
        this.covers = covers;
        this.words = words;
    }

    Shelf shelf(CourseFilter filter, Locale language) {
        var found = search.find(filter.words());
        return new Shelf(found.stream().filter(filter::admits).map(it -> card(it, language)).toList(),
                facets(filter, found, language));
    }

    /** One facet for all, then those that would show at least one course. */
    private List<Facet> facets(CourseFilter filter, List<CourseSummary> found, Locale language) {
        var facets = new ArrayList<Facet>();
        facets.add(facet("site.facet.all", filter.wide(), filter.equals(filter.wide()), found, language));
        Arrays.stream(Audience.values()).filter(it -> it != Audience.EVERYONE).forEach(it -> facets.add(facet(
                "site.audience." + it, filter.withAudience(filter.audience() == it ? null : it),
                filter.audience() == it, found, language)));
        facets.add(facet("site.facet.brief", filter.withBrief(!filter.brief()), filter.brief(), found, language));
        facets.add(facet("site.facet.law", filter.withLaw(!filter.law()), filter.law(), found, language));
        found.stream().flatMap(it -> it.languages().stream()).distinct().sorted().forEach(it -> facets.add(facet(
                "site.facet.in." + it, filter.withLanguage(it.equals(filter.language()) ? null : it),
                it.equals(filter.language()), found, language)));
        return facets.stream().filter(it -> it.current() || it.count() > 0).toList();
    }

    private Facet facet(String key, CourseFilter target, boolean current, List<CourseSummary> found, Locale language) {
        return new Facet(words.getMessage(key, null, language), target.address(), current,
                found.stream().filter(target::admits).count());
    }

    private CourseCard card(CourseSummary course, Locale language) {
        var cover = covers.of(course, language);
        return new CourseCard(course.slug(), course.title().in(language), course.summary().in(language),
                foreign(course, language), course.minutes(), course.languages(), course.audience(), course.law(),
                cover.inline(), cover.address());
    }

    /** The language that a reader of this language gets instead, where the course lacks it. */
    static @Nullable String foreign(CourseSummary course, Locale language) {
        return course.languages().contains(language.getLanguage()) ? null : course.languages().getFirst();
    }

    /** The courses that a filter admits, and the ways to another choice. */
    record Shelf(List<CourseCard> courses, List<Facet> facets) { }
}
