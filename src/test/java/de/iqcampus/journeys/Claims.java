package de.iqcampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.accessibility.AccessibilityStatement;
import de.iqcampus.accessibility.ExerciseResults;
import de.iqcampus.accessibility.KeyboardResults;
import de.iqcampus.accessibility.ScreenResults;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the accessibility statement claims, compared with what a whole run has shown. Each run writes its results to
 * target/accessibility, to take over to src/main/resources/accessibility once somebody has looked at them.
 */
final class Claims {

    private static final AccessibilityStatement CLAIMED = new AccessibilityStatement();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Claims() { }

    static void areProvenBy(ScreenResults seen) {
        write("screens.json", seen);
        var claimed = CLAIMED.screens();
        assertThat(claimed.screens()).as("screens that the statement claims and this run has looked at")
                .allSatisfy(screen -> assertThat(seen.screens()).anySatisfy(it -> {
                    assertThat(it.address()).isEqualTo(screen.address());
                    assertThat(it.ways()).containsAll(screen.ways());
                    assertThat(it.violations()).isLessThanOrEqualTo(screen.violations());
                }));
        assertThat(seen.rules()).as("rules").containsAll(claimed.rules());
        assertThat(seen.ways()).as("ways").containsAll(claimed.ways());
        assertThat(seen.axe()).as("version of axe").isEqualTo(claimed.axe());
    }

    static void areProvenBy(ExerciseResults seen) {
        write("exercises.json", seen);
        assertThat(CLAIMED.exercises().types()).as("types of exercise that the statement claims and this run has proven")
                .allSatisfy(type -> assertThat(seen.types()).anySatisfy(it -> {
                    assertThat(it.name()).isEqualTo(type.name());
                    assertThat(it.moments()).containsAll(type.moments());
                }));
    }

    static void areProvenBy(KeyboardResults seen) {
        write("keyboard.json", seen);
        assertThat(seen.courses()).as("courses taken by keyboard").containsAll(CLAIMED.keyboard().courses());
    }

    private static void write(String file, Object results) {
        var folder = Path.of("target/accessibility").toFile();
        assertThat(folder.isDirectory() || folder.mkdirs()).isTrue();
        JSON.writeValue(folder.toPath().resolve(file), results);
    }
}
