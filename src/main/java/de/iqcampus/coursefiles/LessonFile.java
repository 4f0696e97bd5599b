package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.CourseMarkdown;
import java.util.List;
import org.commonmark.node.Node;

/** One lesson in one language. */
record LessonFile(String file, String lesson, String language, String text, Node tree) {

    LessonFile(String file, String lesson, String language, String text) {
        this(file, lesson, language, text, CourseMarkdown.blocks().parse(text));
    }

    List<Reference> references() {
        var collector = new ReferenceCollector(file);
        tree.accept(collector);
        return collector.references();
    }

    /** The ids that links of this scheme name, in order. */
    List<String> ids(String scheme) {
        return references().stream().filter(it -> it.scheme().equals(scheme)).map(Reference::id).toList();
    }

    int words() {
        var counter = new WordCounter();
        tree.accept(counter);
        return counter.words();
    }

    /**
     * A link or picture in the text.
     *
     * @param alone whether it is all its paragraph holds
     * @param onTop whether that paragraph stands in no list, quote or table
     */
    record Reference(Location where, String address, boolean picture, boolean alone, boolean onTop) {

        String scheme() {
            return address.contains(":") ? address.substring(0, address.indexOf(':')) : "";
        }

        String id() {
            return address.substring(address.indexOf(':') + 1);
        }
    }
}
