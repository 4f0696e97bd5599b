package de.iqcampus.coursefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the folder of all courses, or the folder of one, against courses/README.md. */
class CourseChecker {

    private static final Set<String> NO_COURSES = Set.of("schema");

    private final Schemas schemas = new Schemas();
    private final Findings commonFindings = new Findings();
    private final List<CourseCheck> checks;

    private CourseChecker(Stream<CourseCheck> checks) {
        this.checks = checks.toList();
    }

    /** For authors: with advice on style. */
    static CourseChecker forAuthors(LocalDate asOf) {
        return new CourseChecker(Stream.concat(needed(asOf), Stream.of(new StyleCheck(), new AbbreviationsCheck())));
    }

    /** For publication: the same errors in half the time, without advice that nobody would read. */
    static CourseChecker forPublication(LocalDate asOf) {
        return new CourseChecker(needed(asOf));
    }

    private static Stream<CourseCheck> needed(LocalDate asOf) {
        return Stream.of(new StructureCheck(), new TextsCheck(), new MarkupCheck(), new LinksCheck(),
                new QuotesCheck(), new ExercisesCheck(), new RatedAgainCheck(), new MediaCheck(), new MinutesCheck(),
                new FactsCheck(asOf));
    }

    List<CheckedCourse> check(Path folder) {
        var single = Files.exists(folder.resolve("course.yaml"));
        var common = new CourseFolder(single ? folder.resolve("..").normalize() : folder);
        var facts = facts(common);
        var words = common(common, "words");
        var courses = ManyHands.map(single ? List.of(folder) : courses(folder), it -> course(it, facts, words));
        var folders = new HashMap<String, String>();
        for (var course : courses) {
            course.source().map(it -> it.course().root().at("id")).ifPresent(id -> {
                var first = folders.putIfAbsent(id.text(), course.folder().name());
                if (first != null) {
                    course.findings().error(id.where(), "the id %s belongs to %s".formatted(id.text(), first));
                }
            });
        }
        return courses;
    }

    /** What is to mend in facts.yaml and words.yaml, once {@link #check} has run. */
    Findings commonFindings() {
        return commonFindings;
    }

    private Optional<YamlDocument> facts(CourseFolder folder) {
        var facts = common(folder, "facts");
        facts.ifPresent(it -> UniqueIds.check(it.root().items(), commonFindings));
        return facts.filter(it -> !commonFindings.haveErrors());
    }

    private Optional<YamlDocument> common(CourseFolder folder, String name) {
        return new CourseSourceReader(folder, schemas, commonFindings).optionalYaml(name + ".yaml", name)
                .filter(it -> !commonFindings.haveErrors());
    }

    private static List<Path> courses(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(it -> !NO_COURSES.contains(it.getFileName().toString()))
                    .filter(it -> !it.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckedCourse course(Path path, Optional<YamlDocument> facts, Optional<YamlDocument> words) {
        var folder = new CourseFolder(path);
        var findings = new Findings();
        var source = new CourseSourceReader(folder, schemas, findings).read(facts, words);
        source.ifPresent(it -> checks.forEach(check -> check.check(it, findings)));
        return new CheckedCourse(folder, source, findings);
    }
}
