package de.iqcampus.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.catalogue.SvgPicture;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Fetches the cover of a course, once for each revision. */
@Component
class CoverPictures {

    private static final Pattern COLOUR_IN_CASE = Pattern.compile("var\\((--iq-[a-z-]+),\\s*#\\p{XDigit}{6}\\)");

    private final CourseCatalogue catalogue;
    private final Cache<Place, CoverPicture> known = Caffeine.newBuilder().maximumSize(200).build();

    CoverPictures(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    CoverPicture of(CourseSummary course, Locale language) {
        return known.get(new Place(course.revision(), language), it -> fetched(course, language));
    }

    private CoverPicture fetched(CourseSummary course, Locale language) {
        var item = catalogue.content(course.revision()).media().stream()
                .filter(it -> it.key().equals(course.cover())).findFirst().orElse(null);
        if (item == null) {
            return CoverPicture.NONE;
        }
        var path = item.file().in(language);
        var alt = item.alt().in(language);
        if (!item.mediaType().equals("image/svg+xml")) {
            return new CoverPicture(null,
                    "/media/%s/%d/%s".formatted(course.key(), course.revision().number(), path), alt);
        }
        return catalogue.media(course.revision(), path)
                .map(it -> new CoverPicture(drawing(it.bytes(), course.key()), null, alt)).orElse(CoverPicture.NONE);
    }

    /** What it shows is said by the page, where that is not plain from the title beside it. */
    private static String drawing(byte[] svg, String course) {
        var drawing = SvgPicture.inline(svg, course + "-", "").removeAttr("role").removeAttr("aria-label")
                .removeAttr("focusable").removeAttr("xmlns").attr("aria-hidden", "true");
        drawing.select("title, desc").remove();
        if (drawing.selectFirst("text") == null) {
            drawing.removeAttr("font-family");
        }
        // the page says what each colour is, and a list shows many covers
        return COLOUR_IN_CASE.matcher(drawing.outerHtml()).replaceAll("var($1)").replaceAll(">\\s*\n\\s*<", "><");
    }

    /** What a cover hangs on. */
    private record Place(CourseRevision revision, Locale language) { }
}
