package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.CourseMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Everything a learner reads in a course; titles of books and the words of the law are others'. */
class Passages {

    private static final Set<String> NOT_OURS = Set.of("sources", "accept");

    private Passages() { }

    static List<Passage> of(CourseSource course) {
        var passages = new ArrayList<Passage>();
        course.texts().forEach(it -> passages.addAll(new PassageCollector(it.language(),
                line -> new Location(it.file(), line)).of(it.tree())));
        course.documents().forEach(it -> texts(it.root(), course.languages()).forEach(text -> passages.addAll(
                new PassageCollector(text.key(), line -> text.where()).of(parsed(text)))));
        return passages;
    }

    private static Stream<YamlPart> texts(YamlPart part, List<String> languages) {
        if (NOT_OURS.contains(part.key())) {
            return Stream.of();
        }
        return !part.text().isEmpty() && languages.contains(part.key()) ? Stream.of(part)
                : part.values().stream().flatMap(it -> texts(it, languages));
    }

    private static Node parsed(YamlPart text) {
        return CourseMarkdown.blocks().parse(text.text());
    }
}
