package de.iqcampus.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Drawings as courses may hold them: shapes and words, no script, nothing from elsewhere. */
public final class SvgPicture {

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "title", "desc", "symbol", "use", "path",
            "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "clipPath", "mask", "pattern",
            "marker", "linearGradient", "radialGradient", "stop");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?(#?)([^)'\"]*)['\"]?\\s*\\)");

    private SvgPicture() { }

    /** What keeps these bytes from being such a drawing, by line. */
    public static List<Problem> problems(byte[] svg) {
        var inspection = new SvgInspection();
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(svg), inspection);
        } catch (SAXParseException e) {
            inspection.report(Math.max(1, e.getLineNumber()), "not readable as XML: " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            inspection.report(1, "not readable as XML: " + e.getMessage());
        }
        return inspection.problems();
    }

    /** The drawing as part of a page; names inside it get the prefix, so that two drawings never meet. */
    public static Element inline(byte[] svg, String prefix, String alt) {
        var document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        var drawing = document.expectFirst("svg");
        for (var element : drawing.getAllElements()) {
            if (!mayHold(element.tagName())) {
                element.remove();
            }
            for (var attribute : element.attributes().asList()) {
                if (mayHold(attribute.getKey(), attribute.getValue())) {
                    element.attr(attribute.getKey(), prefixed(attribute, prefix));
                } else {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        drawing.nodeStream(Comment.class).toList().forEach(Comment::remove);
        return drawing.removeAttr("width").removeAttr("height").attr("role", "img").attr("aria-label", alt)
                .attr("focusable", "false");
    }

    static boolean mayHold(String element) {
        return ELEMENTS.contains(element);
    }

    static boolean mayHold(String attribute, String value) {
        if (attribute.startsWith("on") || attribute.equals("style") || attribute.equals("class")
                || attribute.equals("xml:base")) {
            return false;
        }
        return attribute.equals("href") || attribute.equals("xlink:href") ? value.startsWith("#")
                : REFERENCE.matcher(value).results().allMatch(it -> !it.group(1).isEmpty());
    }

    private static String prefixed(Attribute attribute, String prefix) {
        return switch (attribute.getKey()) {
            case "id" -> prefix + attribute.getValue();
            case "href", "xlink:href" -> "#" + prefix + attribute.getValue().substring(1);
            default -> REFERENCE.matcher(attribute.getValue()).replaceAll("url(#" + prefix + "$2)");
        };
    }

    /** Something in a drawing; where it does not forbid the drawing, it is only a hint. */
    public record Problem(int line, boolean forbids, String message) { }
}
