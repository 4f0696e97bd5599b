package de.iqcampus.catalogue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The Markdown of courses: what it may hold, and the harmless HTML it becomes. */
public final class CourseMarkdown {

    /** What a quote begins with that stands out; the group says how. */
    public static final Pattern CALLOUT = Pattern.compile("^\\[!(NOTE|TIP|IMPORTANT|EXAMPLE)]\\s*");
    /** What a quote begins with that asks for contacts; the group says for which kinds, with blanks between. */
    public static final Pattern CONTACTS = Pattern.compile("^\\[!CONTACTS ([a-z -]+)]\\s*");

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final Parser BLOCKS = Parser.builder().extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Parser LINES = Parser.builder().enabledBlockTypes(Set.of())
            .extensions(List.of(StrikethroughExtension.create(), AutolinkExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS)
            .escapeHtml(true).build();
    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code",
                    "strong", "em", "del", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowUrlProtocols("https", "mailto", "media", "glossary", "fact", "exercise", "lesson",
                    "span")
            .allowAttributes("href").onElements("a")
            .allowAttributes("src").onElements("img")
            .allowAttributes("start").onElements("ol")
            .allowAttributes("align").onElements("th", "td")
            .toFactory();

    private CourseMarkdown() { }

    /** Reads paragraphs, lists, tables, quotes and headings. */
    public static Parser blocks() {
        return BLOCKS;
    }

    /** Reads emphasis and links; what looks like a list or a heading is plain words. */
    public static Parser lines() {
        return LINES;
    }

    /** A body whose children are the blocks of this text, with nothing harmful in them. */
    static Element html(Parser parser, String markdown) {
        var harmless = HARMLESS.sanitize(RENDERER.render(parser.parse(markdown)));
        var document = Jsoup.parseBodyFragment(harmless);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
