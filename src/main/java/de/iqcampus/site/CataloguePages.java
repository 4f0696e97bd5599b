package de.iqcampus.site;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What can be learned: the catalogue, the search in it, and each course. */
@Controller
class CataloguePages {

    private static final Limit SEARCHES = new Limit("searches of a visitor", 60, Duration.ofSeconds(1));

    private final CourseCatalogue catalogue;
    private final CourseCards cards;
    private final CoverPictures covers;
    private final Throttle throttle;

    CataloguePages(CourseCatalogue catalogue, CourseCards cards, CoverPictures covers, Throttle throttle) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.covers = covers;
        this.throttle = throttle;
    }

    @GetMapping("/catalogue")
    String catalogue(@RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "for", required = false) @Nullable String audience,
            @RequestParam(name = "in", required = false) @Nullable String language,
            @RequestParam(defaultValue = "false") boolean brief, @RequestParam(defaultValue = "false") boolean law,
            Locale locale, Model model, HttpServletRequest request) {
        if (q != null) {
            throttle.count(SEARCHES, Visitor.of(request).network());
        }
        var filter = CourseFilter.of(q, audience, brief, law, language);
        model.addAttribute("filter", filter);
        var shelf = cards.shelf(filter, locale);
        model.addAttribute("courses", shelf.courses());
        model.addAttribute("facets", shelf.facets());
        return "site/catalogue";
    }

    @GetMapping("/search")
    String search(@RequestParam(required = false) @Nullable String q, Locale locale, Model model,
            HttpServletRequest request) {
        return catalogue(q, null, null, false, false, locale, model, request);
    }

    @GetMapping("/catalogue/{slug}")
    String course(@PathVariable String slug, Locale locale, Model model) {
        CourseSummary course = catalogue.bySlug(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("course", course);
        model.addAttribute("content", catalogue.content(course.revision()));
        model.addAttribute("cover", covers.of(course, locale));
        model.addAttribute("foreign", CourseCards.foreign(course, locale));
        return "site/course";
    }
}
