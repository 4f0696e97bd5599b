package de.iqcampus.catalogue;

import de.iqcampus.organisation.ContactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** One lesson on its way from Markdown to what the player shows. */
class LessonRendering {

    private final CourseContent content;
    private final Lesson lesson;
    private final Locale language;
    private final LessonLabels labels;
    private final InPlace inPlace;
    private final Figures figures;

    LessonRendering(Function<String, MediaFile> media, CourseRevision revision, CourseContent content, Lesson lesson,
            Locale wanted) {
        this.content = content;
        this.lesson = lesson;
        this.language = spoken(lesson, wanted);
        this.labels = new LessonLabels(language);
        this.inPlace = new InPlace(labels, lesson.key());
        var address = "/media/%s/%d/".formatted(content.key(), revision.number());
        this.figures = new Figures(labels, lesson.key(), address, media);
    }

    /** German where the lesson does not speak the wanted language, as {@code LocalizedText} does. */
    private static Locale spoken(Lesson lesson, Locale wanted) {
        var languages = lesson.markdown().languages();
        return languages.contains(wanted.getLanguage()) ? wanted
                : Locale.of(languages.contains("de") ? "de" : languages.iterator().next());
    }

    List<LessonBlock> blocks() {
        var body = CourseMarkdown.html(CourseMarkdown.blocks(), lesson.markdown().in(language));
        showPicturesAndFactCards(body);
        openWordsAndFactsInPlace(body);
        leadToOtherSteps(body);
        nameCallouts(body);
        letTablesScroll(body);
        body.select("a[href^=https:]").attr("rel", "noopener");
        findContacts(body);
        return cut(body);
    }

    private void showPicturesAndFactCards(Element body) {
        body.select("img:not([src^=media:])").remove(); // pictures from elsewhere would tell them who reads this
        for (var paragraph : body.select("p")) {
            only(paragraph, "img", "src", "media:").map(content::mediaItem)
                    .ifPresent(it -> paragraph.replaceWith(figures.figure(it)));
            only(paragraph, "a", "href", "fact:").map(content::fact)
                    .ifPresent(it -> paragraph.replaceWith(inPlace.card(it, language)));
        }
        body.select("img[src^=media:]").remove();
    }

    private void openWordsAndFactsInPlace(Element body) {
        for (var link : body.select("a[href^=glossary:]")) {
            inPlace.open(link, inPlace.explanation(content.term(key(link)), language));
        }
        for (var link : body.select("a[href^=fact:]")) {
            inPlace.open(link, inPlace.explanation(content.fact(key(link)), language));
        }
    }

    private void leadToOtherSteps(Element body) {
        for (var link : body.select("a[href^=lesson:]")) {
            link.attr("data-lesson", key(link)).attr("href", "./" + key(link));
        }
    }

    private void nameCallouts(Element body) {
        for (var quote : body.select("blockquote:has(> p:first-child)")) {
            if (quote.child(0).childNode(0) instanceof TextNode first) {
                var marker = CourseMarkdown.CALLOUT.matcher(first.getWholeText());
                if (marker.find()) {
                    var kind = marker.group(1).toLowerCase(Locale.ROOT);
                    first.text(marker.replaceFirst(""));
                    quote.tagName("div").addClass("iq-callout").addClass("iq-callout-" + kind).attr("role", "note");
                    quote.prependElement("p").addClass("iq-callout-name").text(labels.label("callout." + kind));
                }
            }
        }
    }

    private void letTablesScroll(Element body) {
        for (var table : body.select("table")) {
            table.select("thead th").attr("scope", "col");
            var frame = new Element("div").addClass("iq-table").attr("tabindex", "0").attr("role", "region")
                    .attr("aria-label", labels.label("table", table.select("thead").text()));
            table.replaceWith(frame);
            frame.appendChild(table);
        }
    }

    private static void findContacts(Element body) {
        for (var quote : body.select("> blockquote:has(> p:first-child)")) {
            if (quote.child(0).childNode(0) instanceof TextNode first) {
                var marker = CourseMarkdown.CONTACTS.matcher(first.getWholeText());
                if (marker.find()) {
                    first.text(marker.replaceFirst(""));
                    quote.attr("data-contacts", marker.group(1).strip());
                }
            }
        }
    }

    private static List<LessonBlock> cut(Element body) {
        var blocks = new ArrayList<LessonBlock>();
        var html = new StringBuilder();
        for (var child : body.children()) {
            var exercise = only(child, "a", "href", "exercise:");
            if (exercise.isPresent()) {
                flush(html, blocks);
                blocks.add(new LessonBlock.ExercisePlace(exercise.get()));
            } else if (child.hasAttr("data-contacts")) {
                flush(html, blocks);
                var kinds = Stream.of(child.attr("data-contacts").split(" +"))
                        .flatMap(it -> ContactKind.of(it).stream()).toList();
                blocks.add(new LessonBlock.ContactsPlace(kinds, child.html().strip()));
            } else {
                html.append(child.outerHtml()).append('\n');
            }
        }
        flush(html, blocks);
        return List.copyOf(blocks);
    }

    private static void flush(StringBuilder html, List<LessonBlock> blocks) {
        if (!html.isEmpty()) {
            blocks.add(new LessonBlock.Html(html.toString()));
            html.setLength(0);
        }
    }

    /** The key that the paragraph's only child refers to. */
    private static Optional<String> only(Element paragraph, String tag, String attribute, String scheme) {
        if (!paragraph.is("p") || paragraph.childrenSize() != 1 || !paragraph.ownText().isBlank()) {
            return Optional.empty();
        }
        var child = paragraph.child(0);
        return child.is(tag) && child.attr(attribute).startsWith(scheme)
                ? Optional.of(child.attr(attribute).substring(scheme.length())) : Optional.empty();
    }

    private static String key(Element link) {
        var address = link.attr("href");
        return address.substring(address.indexOf(':') + 1);
    }
}
