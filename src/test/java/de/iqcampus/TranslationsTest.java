package de.iqcampus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    static final Pattern USED = Pattern.compile(
            "(?:getTranslation|translate|message|@PageTitle|@Menu\\([^)]*title =)\\s*\\(?\\s*\"([a-z][\\w.-]*[\\w])\"");

    static final Pattern LISTED = Pattern.compile("@Route\\((?:\"admin/|\\w+\\.).*?@Menu\\([^)]*title = \"([\\w.-]+)\"",
            Pattern.DOTALL);

    @Test
    void germanAndEnglishHaveTheSameKeysSorted() throws IOException {
        var english = keys("translations.properties");
        var german = keys("translations_de.properties");

        assertThat(german).isSorted().doesNotHaveDuplicates();
        assertThat(english).isSorted().doesNotHaveDuplicates();
        assertThat(german).isEqualTo(english);
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        var known = Set.copyOf(keys("translations.properties"));
        var missing = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main"))) {
            for (var source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                var matcher = USED.matcher(Files.readString(source));
                while (matcher.find()) {
                    if (!known.contains(matcher.group(1)) && !matcher.group(1).endsWith(".")) {
                        missing.add(matcher.group(1));
                    }
                }
            }
            for (var page : pages()) {
                Pattern.compile("#\\{([a-z][\\w.-]*)").matcher(Files.readString(page)).results()
                        .map(it -> it.group(1)).filter(it -> !known.contains(it)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPageOfTheAdministrationSaysWhatItIsFor() throws IOException {
        var known = Set.copyOf(keys("translations.properties"));
        try (var sources = Files.walk(Path.of("src/main"))) {
            for (var source : sources.filter(it -> it.toString().endsWith("View.java")).toList()) {
                var matcher = LISTED.matcher(Files.readString(source));
                if (matcher.find()) {
                    assertThat(known).as(source.toString()).contains(matcher.group(1) + ".about");
                }
            }
        }
    }

    private static List<Path> pages() throws IOException {
        var folder = Path.of("src/main/resources/templates");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.substring(0, it.indexOf('='))).collect(Collectors.toList());
    }
}
