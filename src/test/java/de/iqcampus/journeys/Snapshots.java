package de.iqcampus.journeys;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/**
 * What an exercise should be to a screen reader: role, name and state of everything in it, moment by moment, as stored
 * in journeys/exercises/NAME.yml. What was there is written to target/accessibility, to compare and take over.
 */
final class Snapshots {

    private static final Path STORED = Path.of("src/test/resources/journeys/exercises");
    private static final Path SEEN = Path.of("target/accessibility");

    private final String file;
    private final String expected;
    private final SoftAssertions softly;
    private final List<String> matched;

    /** @param matched takes the moments at which all was as it should be, by name */
    Snapshots(String name, SoftAssertions softly, Map<String, List<String>> matched) {
        var isFirst = !matched.containsKey(name);
        this.matched = matched.computeIfAbsent(name, it -> new ArrayList<>());
        this.softly = softly;
        this.file = name + ".yml";
        try {
            Files.createDirectories(SEEN);
            if (isFirst) {
                Files.deleteIfExists(SEEN.resolve(file));
            }
            this.expected = Files.exists(STORED.resolve(file)) ? Files.readString(STORED.resolve(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void compare(Locator exercise, String moment) {
        var wanted = expected(moment);
        var until = Instant.now().plus(Duration.ofSeconds(wanted.isEmpty() ? 1 : 20));
        var seen = seen(exercise);
        while (!seen.equals(wanted) && Instant.now().isBefore(until)) {
            exercise.page().waitForTimeout(100);
            seen = seen(exercise);
        }
        store("# " + moment + "\n" + seen);
        if (seen.equals(wanted)) {
            matched.add(moment);
        }
        softly.assertThat(seen).as("%s, %s", file, moment).isEqualTo(wanted);
    }

    private String expected(String moment) {
        var part = Pattern.compile("^# " + Pattern.quote(moment) + "\n((?:[^#].*\n)*)", Pattern.MULTILINE)
                .matcher(expected);
        return part.find() ? part.group(1) : "";
    }

    private static String seen(Locator exercise) {
        return exercise.ariaSnapshot().replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "an-id")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "a date") + "\n";
    }

    private void store(String part) {
        try {
            Files.writeString(SEEN.resolve(file), part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
