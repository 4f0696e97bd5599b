package de.iqcampus.ratchets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures that may only shrink: each is compared with the one recorded in {@code ratchets.properties}. */
public final class Ratchets {

    private static final Path RECORDED = Path.of("src/test/resources/ratchets.properties");

    private Ratchets() { }

    /**
     * Compares all figures of one kind with the recorded ones.
     *
     * @param kind such as {@code statements}: the first part of the keys
     * @param slack how much less may be counted before the recorded figure has to follow, in per cent of it
     */
    public static void check(String kind, Map<String, Integer> counted, int slack) {
        var recorded = recorded(kind + ".");
        var all = new TreeMap<>(recorded);
        counted.forEach((what, figure) -> all.put(kind + "." + what, figure));
        assertThat(all.keySet().stream().map(it -> verdict(it, recorded.get(it),
                counted.get(it.substring(kind.length() + 1)), slack)).filter(Objects::nonNull))
                .as("all of %s was counted as %s", kind, new TreeMap<>(counted)).isEmpty();
    }

    private static String verdict(String key, Integer recorded, Integer counted, int slack) {
        if (recorded == null) {
            return "%s=%d is not recorded in %s".formatted(key, counted, RECORDED);
        }
        if (counted == null) {
            return "%s is recorded in %s, but nothing counts it any more".formatted(key, RECORDED);
        }
        if (counted > recorded) {
            return "%s grew from %d to %d: find out why, and make it smaller again".formatted(key, recorded, counted);
        }
        return counted < recorded - recorded * slack / 100
                ? "%s shrank from %d to %d: lower it in %s".formatted(key, recorded, counted, RECORDED) : null;
    }

    private static SortedMap<String, Integer> recorded(String prefix) {
        var file = new Properties();
        try (var reader = Files.newBufferedReader(RECORDED)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var figures = new TreeMap<String, Integer>();
        file.stringPropertyNames().stream().filter(it -> it.startsWith(prefix))
                .forEach(it -> figures.put(it, Integer.valueOf(file.getProperty(it).strip())));
        return figures;
    }
}
