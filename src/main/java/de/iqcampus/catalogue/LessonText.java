package de.iqcampus.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Turns Markdown of courses into sanitised HTML. */
@Component
public class LessonText {

    private final CourseCatalogue catalogue;
    private final Cache<Place, List<LessonBlock>> rendered = Caffeine.newBuilder().maximumSize(500).build();

    LessonText(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The lesson's text in this language, cut at its exercises and where it asks for contacts. */
    public List<LessonBlock> blocks(CourseRevision revision, CourseContent content, Lesson lesson, Locale language) {
        var place = new Place(revision, lesson.key(), language);
        return rendered.get(place, it -> new LessonRendering(
                path -> catalogue.media(revision, path).orElseThrow(), revision, content, lesson, language).blocks());
    }

    /** Paragraphs and lists of a scene; no pictures. */
    public String paragraphs(String markdown) {
        return withOpenLinksOnly(CourseMarkdown.html(CourseMarkdown.blocks(), markdown)).html();
    }

    /** Paragraphs and lists whose passages, {@code [words](span:id)}, are {@code <mark data-span="id">}. */
    public String marked(String markdown) {
        var body = CourseMarkdown.html(CourseMarkdown.blocks(), markdown);
        body.select("a[href^=span:]").forEach(it -> it.attr("data-span", it.attr("href").substring("span:".length()))
                .removeAttr("href").removeAttr("rel").tagName("mark"));
        return withOpenLinksOnly(body).html();
    }

    /** A fact's card, as it stands between a lesson's paragraphs. */
    public String factCard(CourseRevision revision, String fact, Locale language) {
        return new InPlace(new LessonLabels(language), fact).card(catalogue.content(revision).fact(fact), language)
                .outerHtml();
    }

    /** Emphasis and links in one line; no paragraphs around it. */
    public String inline(String markdown) {
        return line(markdown);
    }

    static String line(String markdown) {
        var body = withOpenLinksOnly(CourseMarkdown.html(CourseMarkdown.lines(), markdown));
        body.select("p").unwrap();
        return body.html().strip();
    }

    private static Element withOpenLinksOnly(Element body) {
        body.select("img").remove();
        body.select("a:not([href^=https:]):not([href^=mailto:])").unwrap();
        body.select("a").attr("rel", "noopener");
        return body;
    }

    /** What a rendered text hangs on. */
    private record Place(CourseRevision revision, String lesson, Locale language) { }
}
