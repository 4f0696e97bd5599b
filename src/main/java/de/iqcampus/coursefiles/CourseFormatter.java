package de.iqcampus.coursefiles;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.Node;

/** Writes the files of courses in canonical form and enters their minutes; what cannot be read stays as it is. */
class CourseFormatter {

    private final Path root;
    private final Findings findings = new Findings();

    CourseFormatter(Path root) {
        this.root = root;
    }

    Findings format() throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(it -> isText(it)).sorted().toList()) {
                format(file, it -> { });
            }
        }
        // Minutes come last: they are counted in files that can then all be read.
        for (var course : courses()) {
            var source = new CourseSourceReader(new CourseFolder(course), new Schemas(), new Findings())
                    .read(Optional.empty(), Optional.empty());
            if (source.isPresent()) {
                format(course.resolve("course.yaml"), new MinutesEntry(source.get())::enter);
            }
        }
        return findings;
    }

    private List<Path> courses() throws IOException {
        try (var files = Files.walk(root, 2)) {
            return files.filter(it -> it.endsWith("course.yaml"))
                    .map(it -> it.toAbsolutePath().normalize().getParent()).toList();
        }
    }

    private boolean isText(Path file) {
        var path = root.relativize(file).toString().replace('\\', '/');
        return Files.isRegularFile(file) && !Files.isSymbolicLink(file)
                && (path.endsWith(".yaml") || path.matches("(.*/)?lessons/[^/]+\\.md"));
    }

    private void format(Path file, Consumer<Node> change) throws IOException {
        try {
            var before = Files.readString(file);
            var plain = before.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
            var after = file.toString().endsWith(".md") ? Optional.of(plain.stripTrailing() + "\n")
                    : new CanonicalYaml(file.toString(), findings).format(plain, change);
            if (after.filter(it -> !it.equals(before)).isPresent()) {
                replace(file, after.get());
            }
        } catch (CharacterCodingException e) {
            findings.error(new Location(file.toString(), 1), "is not UTF-8");
        }
    }

    /** A file is there as it was or as it will be, never half. */
    private static void replace(Path file, String text) throws IOException {
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".format", ".tmp");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
