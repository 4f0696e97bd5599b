package de.iqcampus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.catalogue.CourseContent.CourseModule;
import de.iqcampus.catalogue.CourseContent.Fact;
import de.iqcampus.catalogue.CourseContent.GlossaryTerm;
import de.iqcampus.catalogue.CourseContent.MediaItem;
import de.iqcampus.organisation.ContactKind;
import de.iqcampus.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTextTest {

    static final CourseRevision REVISION = new CourseRevision(new CourseId(new UUID(0, 1)), 3);
    static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9"><!-- x -->
            <clipPath id="c"><rect/></clipPath><script>alert(1)</script>
            <circle onclick="x()" fill="var(--iq-petrol, #0b5a68)" clip-path="url(#c)"/><use href="#c"/></svg>""";

    CourseCatalogue catalogue = mock();
    LessonText texts = new LessonText(catalogue);

    @BeforeEach
    void drawings() {
        when(catalogue.media(eq(REVISION), any())).thenReturn(Optional.of(
                new MediaFile("x", "image/svg+xml", DRAWING.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void cutsALessonAtItsExercises() {
        var blocks = blocks("Eins\n\n[Übung](exercise:sort)\n\nZwei\n\n[Quiz](exercise:quiz)", Locale.GERMAN);

        assertThat(blocks).containsExactly(
                new LessonBlock.Html("<p>Eins</p>\n"), new LessonBlock.ExercisePlace("sort"),
                new LessonBlock.Html("<p>Zwei</p>\n"), new LessonBlock.ExercisePlace("quiz"));
    }

    @Test
    void cutsALessonWhereItAsksForContacts() {
        var blocks = blocks("""
                Eins

                > [!CONTACTS complaint-body other]
                > Suchen Sie.
                >
                > - *Hier*

                > Zitat""", Locale.GERMAN);

        assertThat(blocks).containsExactly(new LessonBlock.Html("<p>Eins</p>\n"), new LessonBlock.ContactsPlace(
                        List.of(ContactKind.COMPLAINT_BODY, ContactKind.OTHER),
                        "<p>Suchen Sie.</p>\n<ul><li><em>Hier</em></li></ul>"),
                new LessonBlock.Html("<blockquote>\n<p>Zitat</p>\n</blockquote>\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
        "[x](data:text/html,x)", "![x](https://evil.test/a.png)", "<iframe src='https://evil.test'></iframe>",
        "[x](https://a.test\"onclick=\"alert(1))", "<a href='https://a.test' onclick='x()'>x</a>"})
    void letsNothingHarmfulThrough(String markdown) {
        for (var html : List.of(html(markdown), Jsoup.parse(texts.paragraphs(markdown)),
                Jsoup.parse(texts.inline(markdown)))) {
            assertThat(html.select("script, iframe, img, [onerror], [onclick], [href^=javascript], [href^=data]"))
                    .isEmpty();
        }
    }

    @Test
    void keepsBracketsAndStopsWithTheirWord() {
        var html = html("Das Gesetz sagt es ([§ 1](fact:agg-1)). Ein [Wort](glossary:word) und „[Wort](glossary:word)“,");

        assertThat(html.select(".iq-together").stream().map(it -> it.wholeText())).containsExactly("(§ 1).", "„Wort“,");
        html.select(".iq-explanation").remove();
        assertThat(html.wholeText().strip()).isEqualTo("Das Gesetz sagt es (§ 1). Ein Wort und „Wort“,");
    }

    @Test
    void opensWordsAndFactsInPlace() {
        var html = html("Ein [Wort](glossary:word), ein [Paragraf](fact:agg-1), noch ein [Wort](glossary:word).");

        assertThat(html.select("button.iq-word").eachText()).containsExactly("Wort", "Paragraf", "Wort");
        assertThat(html.select("button.iq-word").eachAttr("popovertarget"))
                .isEqualTo(html.select("[popover]").eachAttr("id")).doesNotHaveDuplicates();
        var word = html.select(".iq-explanation").first();
        assertThat(word.text()).isEqualTo("Begriff Ein erklärtes Wort. Schließen");
        assertThat(word.select("em").text()).isEqualTo("erklärtes");
        assertThat(word.select("button").attr("popovertargetaction")).isEqualTo("hide");
        assertThat(html.select(".iq-source").text())
                .isEqualTo("Quelle: AGG, Stand 29. April 2026");
    }

    @Test
    void showsAFactAloneAsACard() {
        var card = html("[§ 1 AGG](fact:agg-1)").expectFirst("aside.iq-fact");

        assertThat(card.attr("aria-label")).isEqualTo("Fakt: § 1 AGG");
        assertThat(card.text()).contains("Das Gesetz schützt.");
        assertThat(card.select("a").attr("href")).isEqualTo("https://www.gesetze-im-internet.de/agg/__1.html");
        assertThat(card.select("a").attr("rel")).isEqualTo("noopener");
    }

    @Test
    void drawsInThePageWithNamesThatNeverMeet() {
        var html = html("![](media:drawing)\n\n![](media:drawing)");

        assertThat(html.select("figure.iq-figure")).hasSize(2);
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        var drawing = html.expectFirst("svg");
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("aria-label")).isEqualTo("Zwei Kreise");
        assertThat(drawing.attr("width")).isEmpty();
        assertThat(drawing.select("script, [onclick]")).isEmpty();
        var clip = drawing.expectFirst("clipPath").id();
        assertThat(drawing.expectFirst("circle").attr("clip-path")).isEqualTo("url(#" + clip + ")");
        assertThat(drawing.expectFirst("use").attr("href")).isEqualTo("#" + clip);
        assertThat(html.select("figcaption details p").first().text()).isEqualTo("Alles darauf.");
        assertThat(html.select(".iq-zoom").first().attr("popovertarget"))
                .isEqualTo(html.select(".iq-enlarged").first().id());
    }

    @Test
    void showsFilmsWithCaptions() {
        var film = html("![](media:film)").expectFirst("video");

        assertThat(film.attr("src")).isEqualTo("/media/asking/3/media/film.mp4");
        assertThat(film.hasAttr("controls")).isTrue();
        assertThat(film.select("track[kind=captions][srclang=de][default]").attr("src"))
                .isEqualTo("/media/asking/3/media/film.de.vtt");
        assertThat(film.select("track[srclang=en]").hasAttr("default")).isFalse();
        assertThat(film.select("track[srclang=en]").attr("label")).isEqualTo("English");
    }

    @Test
    void namesCalloutsLetsTablesScrollAndLeadsToOtherSteps() {
        var html = html("> [!TIP]\n> Warten.\n\n> Zitat\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[weiter](lesson:next)");

        assertThat(html.select("div.iq-callout-tip[role=note]").text()).isEqualTo("Tipp Warten.");
        assertThat(html.select("blockquote").text()).isEqualTo("Zitat");
        var table = html.expectFirst("div.iq-table");
        assertThat(table.attr("tabindex")).isEqualTo("0");
        assertThat(table.attr("aria-label")).isEqualTo("Tabelle: A B");
        assertThat(table.select("th").attr("scope")).isEqualTo("col");
        assertThat(html.select("a[data-lesson=next]").attr("href")).isEqualTo("./next");
    }

    @Test
    void speaksTheLanguageOfTheContent() {
        var english = html(blocks("![](media:drawing)", Locale.UK));
        var french = html(blocks("![](media:drawing)", Locale.FRENCH));

        assertThat(english.select("summary").text()).isEqualTo("Image description");
        assertThat(french.select("summary").text()).isEqualTo("Bildbeschreibung");
    }

    @Test
    void linesHaveEmphasisAndLinksOnly() {
        assertThat(texts.inline("1. Mai: **ja**, [hier](https://a.test)\nweiter"))
                .isEqualTo("1. Mai: <strong>ja</strong>, <a href=\"https://a.test\" rel=\"noopener\">hier</a>\nweiter");
        assertThat(texts.inline("[Wort](glossary:word)")).isEqualTo("Wort");
        assertThat(texts.paragraphs("Eins\n\n- zwei")).isEqualTo("<p>Eins</p>\n<ul><li>zwei</li></ul>\n");
    }

    @Test
    void marksThePassagesOfADocument() {
        var document = "Ein [junges *Team*](span:young-team), [hier](https://a.test)\n\n- [zwei](span:two)";
        assertThat(texts.marked(document)).isEqualTo("""
                <p>Ein <mark data-span="young-team">junges <em>Team</em></mark>, \
                <a href="https://a.test" rel="noopener">hier</a></p>
                <ul><li><mark data-span="two">zwei</mark></li></ul>
                """);
        assertThat(texts.paragraphs("[x](span:y)")).isEqualTo("<p>x</p>\n");
    }

    private Element html(String markdown) {
        return html(blocks(markdown, Locale.GERMAN));
    }

    private static Element html(List<LessonBlock> blocks) {
        var html = new StringBuilder();
        blocks.forEach(it -> html.append(it instanceof LessonBlock.Html(String piece) ? piece : ""));
        return Jsoup.parseBodyFragment(html.toString()).body();
    }

    private List<LessonBlock> blocks(String markdown, Locale language) {
        var lesson = new Lesson("first", text("Erstes"), 3, false, Lesson.Kind.READING, text(markdown), List.of(), "");
        var content = new CourseContent(1, "asking", "asking", List.of("de", "en"), text("Fragen"), text("Fragen"),
                Set.of(), false, LocalDate.EPOCH, 24, 3, "drawing", List.of(), "", List.of(),
                List.of(new CourseModule("m", text("M"), List.of(lesson))), List.of(),
                List.of(new GlossaryTerm("word", text("Begriff"), text("Ein *erklärtes* Wort."))),
                List.of(new MediaItem("drawing", "image/svg+xml", text("media/d.svg"), text("Zwei Kreise"),
                                text("Alles darauf."), "IQ", "CC BY-SA 4.0", null),
                        new MediaItem("film", "video/mp4", text("media/film.mp4"), text("Ein Film"), text("Alles."),
                                "IQ", "CC BY-SA 4.0", LocalizedText.of("media/film.de.vtt", "media/film.en.vtt"))),
                List.of(new Fact("agg-1", text("Das Gesetz schützt."), "§ 1 AGG", "AGG",
                        "https://www.gesetze-im-internet.de/agg/__1.html", LocalDate.of(2026, 4, 29),
                        LocalDate.of(2027, 1, 31), false)), null, null);
        return new LessonText(catalogue).blocks(REVISION, content, lesson, language);
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words, words);
    }
}
