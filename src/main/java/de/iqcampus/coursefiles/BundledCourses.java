package de.iqcampus.coursefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The courses that travel inside the program, laid out as a folder for as long as they are read. */
class BundledCourses implements AutoCloseable {

    private static final String ROOT = "courses/";

    private final Path folder;

    /** Copies them out, because inside a jar there are no folders to walk through. */
    BundledCourses() throws IOException {
        folder = Files.createTempDirectory("iq-campus-courses");
        var resolver = new PathMatchingResourcePatternResolver();
        var root = resolver.getResource("classpath:" + ROOT + "README.md").getURL().toString();
        var prefix = root.length() - "README.md".length();
        for (var resource : resolver.getResources("classpath:" + ROOT + "**/*.*")) {
            var target = folder.resolve(resource.getURL().toString().substring(prefix));
            Files.createDirectories(target.getParent());
            try (var content = resource.getInputStream()) {
                Files.copy(content, target);
            }
        }
    }

    Path folder() {
        return folder;
    }

    @Override public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
