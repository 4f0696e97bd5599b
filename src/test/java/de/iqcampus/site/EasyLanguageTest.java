package de.iqcampus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Those rules of Leichte Sprache that a program can check; whether it is understood only its readers can say. */
class EasyLanguageTest {

    static final int WORDS_OF_A_SENTENCE = 10;
    static final int LETTERS_OF_A_WORD = 15;
    /** Words that stand so elsewhere on the page, in menus and names. */
    static final Set<String> NAMES = Set.of("Barrierefreiheit");

    @Test
    void sentencesAreShort() throws IOException {
        assertThat(sentences()).hasSizeGreaterThan(40)
                .allSatisfy(it -> assertThat(it.split("\\s+")).as(it).hasSizeLessThanOrEqualTo(WORDS_OF_A_SENTENCE));
    }

    @Test
    void longWordsHaveHyphens() throws IOException {
        assertThat(sentences().stream().flatMap(it -> Arrays.stream(it.split("[^\\p{L}]+")))
                .filter(it -> !NAMES.contains(it))).allSatisfy(it ->
                        assertThat(it).hasSizeLessThanOrEqualTo(LETTERS_OF_A_WORD));
    }

    @Test
    void somebodyActsAndNothingIsPut() throws IOException {
        assertThat(sentences()).noneMatch(it -> it.matches("(?i).*\\b(wird|werden|wurde|wurden|würde|hätte|man|"
                + "dessen|deren|sowie|jedoch|obwohl|sodass|damit|nachdem)\\b.*"))
                .noneMatch(it -> it.contains("; ") || it.contains("(") || it.contains(","));
    }

    @Test
    void saysThatNobodyOfItsReadersHasCheckedIt() throws IOException {
        assertThat(page().select("[th:if]").text()).contains("müssen ihn noch prüfen");
    }

    private static List<String> sentences() throws IOException {
        return page().select("p, li, h1, h2").stream().map(Element::text)
                .flatMap(it -> Stream.of(it.split("(?<=[.?!:])\\s+"))).filter(it -> !it.isBlank()).toList();
    }

    private static Element page() throws IOException {
        return Jsoup.parse(Files.readString(Path.of("src/main/resources/templates/site/leichte-sprache.html")))
                .selectFirst(".easy");
    }
}
