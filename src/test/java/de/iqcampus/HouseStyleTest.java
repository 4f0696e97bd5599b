package de.iqcampus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

    @Test
    void linesStayShort() throws IOException {
        assertThat(sources().stream().flatMap(source -> lines(source).filter(it -> it.length() > 120)
                .map(it -> source + ": " + it))).isEmpty();
    }

    @Test
    void filesStaySmall() throws IOException {
        assertThat(sources().stream().filter(it -> lines(it).count() > 200)).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
