package de.iqcampus.site;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseSummary;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;

/** Fetches the cover of a course. */
@Component
class CoverPictures {

    private final CourseCatalogue catalogue;

    CoverPictures(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    CoverPicture of(CourseSummary course, Locale language) {
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

    private static String drawing(byte[] bytes, String course) {
        var svg = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()).selectFirst("svg");
        if (svg == null) {
            return "";
        }
        svg.select("script, style, foreignObject, title, desc").remove();
        svg.getAllElements().forEach(it -> clean(it, course + "-"));
        svg.removeAttr("role").removeAttr("width").removeAttr("height").removeAttr("aria-labelledby")
                .attr("aria-hidden", "true").attr("focusable", "false");
        return svg.outerHtml();
    }

    /** Several drawings share a page, so their ids get the course's name; handlers were refused at import already. */
    private static void clean(Element element, String prefix) {
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            var value = attribute.getValue();
            if (name.startsWith("on")) {
                element.removeAttr(name);
            } else if (name.equals("id")) {
                element.attr(name, prefix + value);
            } else if (name.endsWith("href") && value.startsWith("#")) {
                element.attr(name, "#" + prefix + value.substring(1));
            } else if (value.contains("url(#")) {
                element.attr(name, value.replace("url(#", "url(#" + prefix));
            }
        }
    }
}
