package de.iqcampus.catalogue;

import de.iqcampus.catalogue.CourseContent.MediaItem;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Pictures and films of a lesson, with what they say to those who do not see or hear them. */
class Figures {

    private final LessonLabels labels;
    private final Locale language;
    private final String prefix;
    private final String address;
    private final Function<String, MediaFile> media;
    private int count;

    Figures(LessonLabels labels, String lesson, String address, Function<String, MediaFile> media) {
        this.labels = labels;
        this.language = labels.language();
        this.prefix = "iq-" + lesson + "-figure-";
        this.address = address;
        this.media = media;
    }

    Element figure(MediaItem item) {
        var id = prefix + ++count;
        var film = item.mediaType().startsWith("video/");
        var figure = new Element("figure").addClass("iq-figure");
        figure.appendChild(film ? film(item) : picture(item, id));
        var caption = figure.appendElement("figcaption");
        caption.appendElement("span").addClass("iq-credit")
                .text(labels.label("credit", item.author(), item.licence()));
        if (!film) {
            caption.appendChild(button("iq-zoom", id, labels.label("picture.enlarge")));
        }
        var description = caption.appendElement("details");
        description.appendElement("summary").text(labels.label(film ? "film.description" : "picture.description"));
        description.append(CourseMarkdown.html(CourseMarkdown.blocks(), item.description().in(language)).html());
        if (!film) {
            figure.appendChild(enlarged(item, id));
        }
        return figure;
    }

    private Element picture(MediaItem item, String id) {
        var path = item.file().in(language);
        var alt = item.alt().in(language);
        // Drawings stand in the page itself, so that their colours follow light and dark.
        return item.mediaType().equals(MediaType.SVG.value())
                ? SvgPicture.inline(media.apply(path).bytes(), id + "-", alt)
                : new Element("img").attr("src", address + path).attr("alt", alt).attr("loading", "lazy");
    }

    private Element enlarged(MediaItem item, String id) {
        var enlarged = new Element("div").attr("id", id).attr("popover", "auto").addClass("iq-enlarged")
                .attr("role", "dialog").attr("aria-label", item.alt().in(language));
        enlarged.appendChild(button("iq-close", id, labels.label("close")).attr("popovertargetaction", "hide"));
        enlarged.appendElement("div").addClass("iq-enlarged-picture").attr("tabindex", "0").attr("role", "group")
                .attr("aria-label", labels.label("picture")).appendChild(picture(item, id + "-enlarged"));
        return enlarged;
    }

    private Element film(MediaItem item) {
        var film = new Element("video").attr("controls", true).attr("preload", "metadata")
                .attr("src", address + item.file().in(language)).attr("aria-label", item.alt().in(language));
        if (item.captions() != null) {
            item.captions().byLanguage().forEach((code, path) -> film.appendElement("track")
                    .attr("kind", "captions").attr("src", address + path).attr("srclang", code)
                    .attr("label", Locale.of(code).getDisplayLanguage(Locale.of(code)))
                    .attr("default", code.equals(language.getLanguage())));
        }
        return film;
    }

    private static Element button(String kind, String target, String words) {
        return new Element("button").attr("type", "button").addClass(kind).attr("popovertarget", target).text(words);
    }
}
