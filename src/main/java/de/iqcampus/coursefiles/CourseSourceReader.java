package de.iqcampus.coursefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a course's folder file by file and compares each with its schema. */
class CourseSourceReader {

    private static final Pattern LESSON = Pattern.compile("([a-z][a-z0-9-]*)\\.([a-z]{2})\\.md");
    private static final Pattern EXERCISE = Pattern.compile("([a-z][a-z0-9-]*)\\.yaml");

    private final CourseFolder folder;
    private final Schemas schemas;
    private final Findings findings;

    CourseSourceReader(CourseFolder folder, Schemas schemas, Findings findings) {
        this.folder = folder;
        this.schemas = schemas;
        this.findings = findings;
    }

    /** Nothing where not even course.yaml can be read. */
    Optional<CourseSource> read(Optional<YamlDocument> facts, Optional<YamlDocument> words) {
        return yaml("course.yaml", "course").map(course -> new CourseSource(folder, course,
                optionalYaml("glossary.yaml", "glossary"), optionalYaml("media.yaml", "media"),
                exercises(), lessons(), facts, words));
    }

    Optional<YamlDocument> optionalYaml(String file, String schema) {
        return folder.has(file) ? yaml(file, schema) : Optional.empty();
    }

    private Optional<YamlDocument> yaml(String file, String schema) {
        var document = folder.text(file, findings)
                .flatMap(it -> new YamlReader(folder.where(file).file(), findings).read(it));
        document.ifPresent(it -> schemas.check(it, schema, findings));
        return document;
    }

    private Map<String, YamlDocument> exercises() {
        var exercises = new TreeMap<String, YamlDocument>();
        for (var file : folder.files("exercises")) {
            var name = EXERCISE.matcher(file);
            if (name.matches()) {
                yaml("exercises/" + file, "exercise").ifPresent(it -> exercises.put(name.group(1), it));
            } else {
                findings.error(folder.where("exercises/" + file), "an exercise is called <id>.yaml");
            }
        }
        return exercises;
    }

    private List<LessonFile> lessons() {
        var lessons = new ArrayList<LessonFile>();
        for (var file : folder.files("lessons")) {
            var name = LESSON.matcher(file);
            if (name.matches()) {
                var place = folder.where("lessons/" + file).file();
                folder.text("lessons/" + file, findings)
                        .ifPresent(it -> lessons.add(new LessonFile(place, name.group(1), name.group(2), it)));
            } else {
                findings.error(folder.where("lessons/" + file), "a lesson is called <lesson>.<language>.md");
            }
        }
        return lessons;
    }
}
