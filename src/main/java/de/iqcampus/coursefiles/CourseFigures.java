package de.iqcampus.coursefiles;

import java.util.List;
import java.util.stream.Stream;

/** What there is in each course and language, as a table in Markdown. */
class CourseFigures {

    private static final String HEAD = """
            | Course | Language | Modules | Steps | Words | Minutes | by formula | Reading | Incidents | Items | Other \
            exercises | Pictures | Facts |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|""";

    private final List<CourseSource> courses;

    CourseFigures(List<CheckedCourse> courses) {
        this.courses = courses.stream().flatMap(it -> it.source().stream()).toList();
    }

    List<String> lines() {
        return Stream.concat(HEAD.lines(), courses.stream()
                .flatMap(course -> course.languages().stream().map(it -> line(course, it)))).toList();
    }

    private static String line(CourseSource course, String language) {
        var words = course.texts().stream().filter(it -> it.language().equals(language))
                .mapToInt(LessonFile::words).sum();
        var minutes = course.lessons().stream().map(it -> Minutes.of(course, it)).toList();
        var all = minutes.stream().mapToInt(Minutes::all).sum();
        var reading = minutes.stream().mapToInt(Minutes::reading).sum();
        var incidents = ofType(course, "critical-incident").count();
        var items = ofType(course, "quiz").mapToInt(it -> it.at("items").items().size()).sum();
        var others = course.exercises().size() - incidents - ofType(course, "quiz").count();
        return "| %s | %s | %d | %d | %d | %d | %d | %d %% | %d | %d | %d | %d | %d |".formatted(
                course.folder().name(), language, course.modules().size(), course.lessons().size(), words,
                course.course().root().at("minutes").number(), all, Math.round(100.0 * reading / Math.max(1, all)),
                incidents, items, others, course.mediaItems().size(), course.usedFacts().size());
    }

    private static Stream<YamlPart> ofType(CourseSource course, String type) {
        return course.exercises().values().stream().map(YamlDocument::root)
                .filter(it -> it.at("type").text().equals(type));
    }
}
