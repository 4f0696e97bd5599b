package de.iqcampus.catalogue;

import de.iqcampus.catalogue.CourseContent.Fact;
import de.iqcampus.catalogue.CourseContent.GlossaryTerm;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Explanations of words and facts that open where they are read; the browser does it, without script. */
class InPlace {

    private static final Pattern OPENING = Pattern.compile("[(\\[„“‚‘\"]+$");
    private static final Pattern CLOSING = Pattern.compile("^[)\\].,;:!?“”‘’\"]+");

    private final LessonLabels labels;
    private final String prefix;
    private int count;

    InPlace(LessonLabels labels, String lesson) {
        this.labels = labels;
        this.prefix = "iq-" + lesson + "-word-";
    }

    /** Makes the link a button that opens the explanation behind it. */
    void open(Element link, Element explanation) {
        var id = prefix + ++count;
        link.tagName("button").clearAttributes().attr("type", "button").addClass("iq-word")
                .attr("popovertarget", id);
        explanation.attr("id", id).attr("popover", "auto").addClass("iq-explanation").attr("role", "note");
        explanation.appendText(" ").appendElement("button").attr("type", "button").addClass("iq-close")
                .attr("popovertarget", id).attr("popovertargetaction", "hide").text(labels.label("close"));
        keepTogether(link).after(explanation);
    }

    /** Browsers may end a line before and behind a button; brackets and full stops are to stay with it even so. */
    private static Element keepTogether(Element word) {
        var before = taken(word.previousSibling(), OPENING);
        var behind = taken(word.nextSibling(), CLOSING);
        if (before.isEmpty() && behind.isEmpty()) {
            return word;
        }
        var whole = new Element("span").addClass("iq-together");
        word.replaceWith(whole);
        whole.appendText(before).appendChild(word).appendText(behind);
        return whole;
    }

    private static String taken(@Nullable Node neighbour, Pattern marks) {
        if (neighbour instanceof TextNode text) {
            var found = marks.matcher(text.getWholeText());
            if (found.find()) {
                text.text(found.replaceFirst(""));
                return found.group();
            }
        }
        return "";
    }

    Element explanation(GlossaryTerm term, Locale language) {
        var explanation = new Element("span");
        explanation.appendElement("strong").text(term.term().in(language));
        explanation.appendText(" ");
        explanation.appendElement("span").append(LessonText.line(term.text().in(language)));
        return explanation;
    }

    Element explanation(Fact fact, Locale language) {
        var explanation = new Element("span");
        explanation.appendElement("strong").text(fact.section());
        explanation.appendText(" ");
        explanation.appendElement("span").append(LessonText.line(fact.text().in(language)));
        explanation.appendText(" ").appendChild(source(fact, "span"));
        return explanation;
    }

    /** The whole fact, standing between paragraphs. */
    Element card(Fact fact, Locale language) {
        var card = new Element("aside").addClass("iq-fact").attr("aria-label", labels.label("fact", fact.section()));
        card.appendElement("p").addClass("iq-fact-section").text(fact.section());
        card.appendElement("p").append(LessonText.line(fact.text().in(language)));
        card.appendChild(source(fact, "p"));
        return card;
    }

    private Element source(Fact fact, String tag) {
        var source = new Element(tag).addClass("iq-source");
        source.appendText(labels.label("fact.source") + " ");
        source.appendElement("a").attr("href", fact.sourceUrl()).attr("rel", "noopener").text(fact.sourceTitle());
        source.appendText(", " + labels.label("fact.as-of", labels.date(fact.asOf())));
        return source;
    }
}
