package de.iqcampus.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether every pair of colours in letters has the contrast that WCAG asks for. */
class LetterColoursTest {

    String light;
    String dark;

    @BeforeEach
    void read() throws IOException {
        var layout = Files.readString(LetterTemplatesTest.TEMPLATES.resolve("layout.html"));
        var split = layout.indexOf("@media (prefers-color-scheme: dark)");
        light = layout.substring(0, split);
        dark = layout.substring(split);
    }

    @ParameterizedTest
    @CsvSource({"body, main", "body, body", "a, main", "a.act, a.act", "footer, body"})
    void wordsStandOutFromWhatTheyStandOn(String words, String ground) {
        assertThat(contrast(colour(light, words, "color"), colour(light, ground, "background"))).isGreaterThan(4.5);
        assertThat(contrast(colour(dark, words, "color"), colour(dark, ground, "background"))).isGreaterThan(4.5);
    }

    private static int colour(String css, String selector, String property) {
        var rule = Pattern.compile("\\n +" + Pattern.quote(selector) + " \\{[^}]*(?<![-\\w])" + property
                + ": #([0-9a-f]{3,6})").matcher(css);
        assertThat(rule.find()).as("%s of %s", property, selector).isTrue();
        var hex = rule.group(1);
        return Integer.parseInt(hex.length() == 3 ? hex.replaceAll(".", "$0$0") : hex, 16);
    }

    private static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        return (lighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
