package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.NOW;
import static de.iqcampus.mail.SampleLetters.campus;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.feedback.DueReport;
import de.iqcampus.feedback.FeedbackService.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every letter in every language, as its readers get it. */
class LetterTemplatesTest {

    static final Path TEMPLATES = Path.of("src/main/resources/templates/mail");
    static final String CAMPUS = "https://campus.example";
    static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    static final Map<String, Object> VALUES = Map.ofEntries(entry("name", "Amina <b>Öztürk</b>"),
            entry("link", CAMPUS + "/reset/s3cr3t"), entry("number", "M-7K2M4Q"), entry("operator", "Testwerk"),
            entry("organisation", "Werft <b>Nord</b>"), entry("unit", "Dock <b>2</b>"),
            entry("address", "a…@example.org"), entry("contact", "post@testwerk.example"),
            entry("words", "Zu klein\n& zu grau"), entry("answer", "Behoben"),
            entry("course", "Respekt <b>hier</b>"), entry("waiting", 2L), entry("perWeek", 2),
            entry("items", List.of(Map.of("title", "Respekt <b>hier</b>", "words", "Bitte bis <b>morgen</b>.",
                    "why", "Sie bekommen das, weil <b>die Werft</b> bittet."))),
            entry("reason", "Das ist <b>jemand</b> anderes."), entry("due", DAY),
            entry("reports", List.of(new DueReport("M-7K2M4Q", Kind.BARRIER, DAY, false),
                    new DueReport("M-8K2M4Q", Kind.QUESTION, DAY, true))));

    static Stream<Arguments> letters() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            return files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".html"))
                    .map(it -> it.replace(".html", "")).filter(it -> !it.equals("layout")).sorted().toList().stream()
                    .flatMap(it -> Stream.of(Arguments.of(it, Locale.GERMAN), Arguments.of(it, Locale.ENGLISH)));
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isCompleteInHtmlAndInText(String template, Locale language) {
        var letter = new LetterWriter(words(), campus(CAMPUS))
                .write(new Letter("a@example.org", template, language, VALUES).goodFor(Duration.ofHours(1)), NOW);
        var html = Jsoup.parse(letter.html());

        assertThat(letter.html()).startsWith("<!doctype html>");
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo(language.getLanguage());
        assertThat(html.title()).isEqualTo(letter.subject()).isNotBlank();
        assertThat(html.select("h1").eachText()).containsExactly(letter.subject());
        assertThat(html.select("img, script, link, [style*=url]")).isEmpty();
        assertThat(html.select("b").eachText()).as("what people typed is escaped").isEmpty();
        assertThat(html.select("main, footer")).hasSize(2);
        assertThat(Stream.of(letter.html(), letter.text(), letter.subject())).allSatisfy(it ->
                assertThat(it).doesNotContain("??", "${", "#{", "th:text", "mail.").doesNotContain("null"));

        var link = html.select("a[href]");
        assertThat(link).hasSize(1).first().extracting(Element::text).asString().contains("IQ Campus");
        assertThat(letter.text()).contains(link.text() + ":\n" + link.attr("href")).contains(CAMPUS);
        html.select("main p").eachText().stream().filter(it -> !it.contains("://") && !it.equals(link.text()))
                .forEach(it -> assertThat(letter.text().replaceAll("\\s+", " ")).contains(it));
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n/translations");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
