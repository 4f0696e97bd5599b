package de.iqcampus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every promise in src/docs/trust.md names tests that are there and run. */
class TrustTest {

    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)?[A-Z]\\w+)\\.(\\w+)`");

    @Test
    void everyPromiseNamesTestsThatRun() throws Exception {
        var promises = Files.readAllLines(Path.of("src/docs/trust.md")).stream()
                .filter(it -> it.startsWith("| ") && !it.startsWith("| We promise")).toList();

        assertThat(promises).hasSizeGreaterThan(15);
        for (var promise : promises) {
            var tests = NAMED.matcher(promise).results().toList();
            assertThat(tests).as(promise).isNotEmpty();
            for (var test : tests) {
                assertThat(runs(test.group(1), test.group(2))).as(test.group()).isTrue();
            }
        }
    }

    private static boolean runs(String name, String method) throws ClassNotFoundException {
        var type = Class.forName("de.iqcampus." + name);
        return !type.isAnnotationPresent(Disabled.class) && Arrays.stream(type.getDeclaredMethods())
                .anyMatch(it -> it.getName().equals(method) && !it.isAnnotationPresent(Disabled.class)
                        && AnnotationSupport.isAnnotated(it, Testable.class));
    }
}
