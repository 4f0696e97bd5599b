package de.iqcampus.coursefiles;

import static de.iqcampus.coursefiles.SampleCourses.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseCheckerTest {

    @TempDir Path temp;
    SampleCourses courses;

    @BeforeEach
    void copySample() throws IOException {
        courses = new SampleCourses(temp);
    }

    @Test
    void findsNothingInTheSample() {
        assertThat(courses.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # file                       | before                     | after                    | finding
            course.yaml                  | law: false                 | law: perhaps             | 9: error: law: string found, boolean expected
            course.yaml                  | cover: two-views           | colour: red              | 13: error: property 'colour' is not defined
            course.yaml                  | cover: two-views           | colour: red              | 1: error: required property 'cover' not found
            course.yaml                  | cover: two-views           | cover: a-talk            | 13: error: the cover must be a picture
            course.yaml                  | cover: two-views           | cover: nothing           | 13: error: media.yaml has no nothing
            course.yaml                  | minutes: 22                | minutes: 21              | 12: error: minutes are 22 by their formula, not 21
            course.yaml                  | minutes: 5                 | minutes: 4               | 24: error: minutes are 5 by their formula, not 4
            course.yaml                  | id: two-sentences          | id: listen-first         | 25: error: the id listen-first stands here twice
            course.yaml                  | id: knowing                | id: asking               | 32: error: the id asking stands here twice
            course.yaml                  | id: two-sentences          | id: third                | 25: error: lessons/third.en.md is missing
            course.yaml                  | {de: Fragen, en: Asking}   | {de: Fragen}             | 20: error: title lacks en
            course.yaml                  | {de: Fragen, en: Asking}   | {de: Fragen, en: A, fr: B} | 20: error: the course does not speak fr
            course.yaml                  | {de: Fragen, en: Asking}   | {de: Fragen, en: " "}    | 20: error: en: does not match
            course.yaml                  | A small course that        | A b c d e f g h i j k l m n o p q r s t u v w x y z | 7: error: a summary has at most 30 words, this one has 32
            course.yaml                  | law: false                 | law: &x false            | 9: error: no anchors or aliases
            course.yaml                  | law: false                 | law: !!bool false        | 9: error: no tags
            course.yaml                  | law: false                 | law: false\\nlaw: true   | 10: error: the key law stands here twice
            course.yaml                  | law: false                 | law: {                   | 11: error: not readable as YAML
            glossary.yaml                | - id: open-question        | - id: other              | lessons/listen-first.de.md:1: error: there is no glossary open-question
            glossary.yaml                | *Ja*                       | <i>Ja</i>                | 3: error: no HTML: <i>
            media.yaml                   | alt:                       | title:                   | 1: error: required property 'alt' not found
            media.yaml                   | licence: CC BY-SA 4.0      | owner: me                | 1: error: required property 'licence' not found
            media.yaml                   | - id: a-talk               | - id: two-views          | 15: error: the id two-views stands here twice
            media.yaml                   | two-views.{lang}.svg       | two.{lang}.svg           | 2: error: media/two.de.svg is missing
            media.yaml                   | media/two-views.{lang}.svg | ../two.svg               | 2: error: file: does not match
            media.yaml                   | a-talk.mp4                 | a-talk.de.vtt            | 16: error: media/a-talk.de.vtt is not what its name says
            media.yaml                   | captions: media/a-talk.{lang}.vtt | captions: media/a-talk.mp4 | 21: error: media/a-talk.mp4 is not WebVTT
            media.yaml                   | \\n  captions: media/a-talk.{lang}.vtt |              | 15: error: a film needs captions
            media/two-views.de.svg       | <circle                    | <image                   | 5: error: <image> may not stand in a drawing
            media/two-views.de.svg       | <circle                    | <circle onload="x()"     | 5: error: onload="x()" may not stand in a drawing
            media/two-views.de.svg       | url(#half)                 | url(https://x.test/a)    | 6: error: clip-path="url(https://x.test/a)" may not
            media/two-views.de.svg       | var(--iq-petrol, #0b5a68)  | #0b5a68                  | 5: warning: fill="#0b5a68" does not follow light and dark
            media/two-views.de.svg       | </defs>                    | </def>                   | 4: error: not readable as XML
            media/two-views.de.svg       | <svg                       | <!DOCTYPE svg><svg       | media.yaml:2: error: media/two-views.de.svg is not what its name says
            lessons/listen-first.de.md   | (exercise:short-answer)    | (exercise:long-answer)   | 14: error: there is no exercise long-answer
            lessons/listen-first.de.md   | [Die kurze Antwort](exercise:short-answer) |          | exercises/short-answer.yaml:1: error: no lesson in de places this exercise
            lessons/listen-first.de.md   | Weiter geht                | [x](exercise:short-answer)\\n\\nWeiter | 16: error: the exercise short-answer stands here twice
            lessons/listen-first.de.md   | [Die kurze                 | Nun [Die kurze           | 14: error: exercise:short-answer must stand alone
            lessons/listen-first.de.md   | ![](media:two-views)       | ![](media:nothing)       | 3: error: there is no media nothing
            lessons/listen-first.de.md   | ![](media:two-views)       | ![](https://x.test/a.png) | 3: error: a picture comes from media.yaml
            lessons/listen-first.de.md   | ![](media:two-views)       | ![](media:two-views) x   | 3: error: media:two-views must stand alone
            lessons/listen-first.de.md   | ![](media:two-views)       | ![](media:a-talk)        | lessons/listen-first.en.md:1: error: places [two-views], but de places [a-talk]
            lessons/listen-first.de.md   | (lesson:two-sentences)     | (lesson:nothing)         | 16: error: there is no lesson nothing
            lessons/listen-first.de.md   | (fact:agg-1)               | (fact:agg-99)            | 1: error: there is no fact agg-99
            lessons/listen-first.de.md   | https://www.netzwerk-iq.de | http://www.netzwerk-iq.de | 16: error: a link leads to https:
            lessons/listen-first.de.md   | https://www.netzwerk-iq.de | javascript:alert(1)      | 16: error: a link leads to https:
            lessons/listen-first.de.md   | Zählen Sie                 | <script>x</script>       | 6: error: no HTML: <script>
            lessons/two-sentences.de.md  | ## Was                     | # Was                    | 1: error: headings begin at ##
            lessons/two-sentences.de.md  | ## Was                     | #### Was                 | 1: error: a heading may be only one level below
            lessons/two-sentences.de.md  | ## Was                     | > [!CONTACTS works-councils]\\n> x\\n\\n## Was | 1: error: there are no contacts works-councils, only complaint-body, works-council
            lessons/two-sentences.de.md  | ## Was                     | > [!CONTACTS other other]\\n> x\\n\\n## Was | 1: error: the lesson asks for the contacts other twice
            lessons/two-sentences.de.md  | ## Was                     | > [!CONTACTS other]\\n\\n## Was | 1: error: contacts need words below them
            lessons/two-sentences.de.md  | ## Was                     | - > [!CONTACTS other]\\n  > x\\n\\n## Was | 1: error: contacts stand in no list
            lessons/two-sentences.de.md  | ## Was                     | > [!CONTACTS other] x\\n\\n## Was | 1: error: a quote begins with [!NOTE]
            lessons/two-sentences.de.md  | ## Was                     | > [!CONTACT other]\\n> x\\n\\n## Was | 1: error: a quote begins with [!NOTE]
            lessons/two-sentences.de.md  | ## Was                     | > [!CONTACTS other]\\n> x\\n\\n## Was | lessons/two-sentences.en.md:1: error: asks for the contacts [], but de asks for [other]
            exercises/short-answer.yaml  | id: short-answer           | id: other                | 2: error: the id must be the file's name, short-answer
            exercises/short-answer.yaml  | type: critical-incident    | type: riddle             | 1: error: type: does not have a value in the enumeration
            exercises/short-answer.yaml  | fit: 3                     | fit: 4                   | 18: error: fit: must have a maximum value of 3
            exercises/short-answer.yaml  | fit: 3                     | fit: 2                   | 15: error: no interpretation fits
            exercises/short-answer.yaml  | helpful: true              | helpful: false           | 36: error: no action is helpful
            exercises/short-answer.yaml  | id: in-a-hurry             | id: hands-full           | 20: error: the id hands-full stands here twice
            exercises/short-answer.yaml  | **Frau Kaya**              | [Frau](glossary:x)       | 5: error: a link here leads to https:
            exercises/sort-sentences.yaml | kind: evaluation          | kind: description        | 5: error: no statement of the kind evaluation
            exercises/quiz.yaml          | correct: true              | correct: false           | 10: error: no option is correct
            exercises/quiz.yaml          | correct: true              | rightness: 1             | 13: error: property 'rightness' is not defined
            exercises/quiz.yaml          | feedback: {de: Das sieht   | correct: true\\n        feedback: {de: Das sieht | 10: error: 2 options are correct, but multiple is not true
            exercises/quiz.yaml          | order: [listen, ask, act]  | order: [listen, ask]     | 28: error: the order must name every option once
            exercises/quiz.yaml          | order: [listen, ask, act]  | order: [ask, ask, act]   | 28: error: the order must name every option once
            exercises/quiz.yaml          | guessed: interpretation}   | guessed: nothing}        | 45: error: there is no target nothing
            exercises/quiz.yaml          | , guessed: interpretation} | }                        | 45: error: the source guessed has no target
            exercises/quiz.yaml          | {heard:                    | {seen:                   | 45: error: there is no source seen
            exercises/quiz.yaml          | , en: [open, open question] |                         | 49: error: accept lacks en
            exercises/quiz.yaml          | draw: 3                    | draw: 5                  | 4: error: draws 5, but the pool has 4 items
            exercises/quiz.yaml          | pass: 2                    | pass: 4                  | 5: error: asks for 4 right of 3
            exercises/quiz.yaml          | id: steps                  | id: camera               | 18: error: the id camera stands here twice
            exercises/quiz.yaml          | What does a camera show?   | a b c d e f g h i j k l m n o p | 9: error: a prompt has at most 15 words, this one has 16
            """)
    void findsWhatIsWrong(String file, String before, String after, String finding) throws IOException {
        courses.change(COURSE + file, before.replace("\\n", "\n"), after == null ? "" : after.replace("\\n", "\n"));

        var expected = finding.matches("[0-9].*") ? file + ":" + finding : finding;
        assertThat(courses.findings()).anyMatch(it -> it.startsWith(COURSE + expected));
    }

    @Test
    void takesLessonsThatAskForContacts() throws IOException {
        for (var language : List.of("de", "en")) {
            var file = COURSE + "lessons/two-sentences." + language + ".md";
            courses.write(file, "> [!CONTACTS complaint-body other]\n> [x](lesson:listen-first)\n\n"
                    + courses.text(file));
        }
        assertThat(courses.findings()).isEmpty();
    }

    @Test
    void findsATooShortItem() throws IOException {
        var quiz = courses.text(COURSE + "exercises/quiz.yaml");
        var second = quiz.substring(quiz.indexOf("      - id: what-is-meant"), quiz.indexOf("  - id: steps"));

        courses.change(COURSE + "exercises/quiz.yaml", second, "");

        assertThat(courses.findings()).singleElement().asString()
                .startsWith(COURSE + "exercises/quiz.yaml:10: error: options: must have at least 2 items");
    }

    @Test
    void findsALanguageThatLacksALesson() throws IOException {
        courses.delete(COURSE + "lessons/two-sentences.en.md");

        assertThat(courses.findings())
                .contains(COURSE + "course.yaml:25: error: lessons/two-sentences.en.md is missing");
    }

    @Test
    void findsLongStepsAndTooMuchReading() throws IOException {
        courses.change(COURSE + "lessons/two-sentences.en.md", "## What", "word ".repeat(1500) + "\n\n## What");

        assertThat(courses.findings()).contains(
                COURSE + "course.yaml:25: error: a step takes at most 7 minutes, two-sentences takes 15 (12 reading)");
        courses.change(COURSE + "lessons/two-sentences.en.md", "word", "word ".repeat(1500));
        assertThat(courses.findings()).anyMatch(it -> it.contains("at most 55 % may be reading"));
    }

    @Test
    void findsFilesThatAreNotPlainUtf8() throws IOException {
        var lesson = temp.resolve(COURSE + "lessons/two-sentences.de.md");
        Files.write(lesson, "Eins\nZw\u00e4i".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(courses.findings()).contains(COURSE + "lessons/two-sentences.de.md:2: error: is not UTF-8");
        Files.writeString(lesson, "\uFEFFEins");
        assertThat(courses.findings())
                .contains(COURSE + "lessons/two-sentences.de.md:1: error: begins with a byte-order mark");
        Files.writeString(lesson, "Eins\nZwei\r\n");
        assertThat(courses.findings())
                .contains(COURSE + "lessons/two-sentences.de.md:2: error: line ends must be \\n alone");
    }

    @Test
    void findsFakeAndStrayFiles() throws IOException {
        courses.write(COURSE + "media/two-views.de.svg", "GIF89a").write(COURSE + "media/old.png", "x")
                .write(COURSE + "notes.txt", "x").write(COURSE + "exercises/Quiz 2.yaml", "x")
                .write(COURSE + "lessons/x.md", "x").write(COURSE + "lessons/extra.de.md", "x");

        assertThat(courses.findings()).contains(
                COURSE + "media.yaml:2: error: media/two-views.de.svg is not what its name says, but no picture or film",
                COURSE + "media/old.png:1: warning: media.yaml does not name this file",
                COURSE + "notes.txt:1: warning: no part of a course",
                COURSE + "exercises/Quiz 2.yaml:1: error: an exercise is called <id>.yaml",
                COURSE + "lessons/x.md:1: error: a lesson is called <lesson>.<language>.md",
                COURSE + "lessons/extra.de.md:1: error: course.yaml has no lesson extra");
    }

    @Test
    void findsLinksOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        courses.delete(COURSE + "lessons/two-sentences.de.md");
        Files.createSymbolicLink(temp.resolve(COURSE + "lessons/two-sentences.de.md"), secret);

        assertThat(courses.findings())
                .contains(COURSE + "lessons/two-sentences.de.md:1: error: leads out of the folder");
    }

    @Test
    void stopsAnAliasBombBeforeItGrows() throws IOException {
        var bomb = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append("%c: &%c [*%c, *%c, *%c]\n".formatted(c, c, c - 1, c - 1, c - 1));
        }
        courses.write(COURSE + "course.yaml", bomb.toString());

        assertThat(courses.findings()).contains(COURSE + "course.yaml:1: error: no anchors or aliases");
    }

    @Test
    void warnsOfFactsToLookAtAgain() {
        assertThat(courses.findings(LocalDate.of(2027, 2, 1)))
                .containsExactly("facts.yaml:8: warning: review due since 2027-01-31: agg-1");
    }

    @Test
    void brokenFactsConcernTheCoursesThatUseThem() throws IOException {
        courses.change("facts.yaml", "  section: § 1 AGG\n", "");

        assertThat(courses.findings()).contains("facts.yaml:1: error: required property 'section' not found",
                COURSE + "course.yaml:1: error: uses facts, but facts.yaml is missing or broken");
    }

    @Test
    void findsDaysThatAreInNoCalendar() throws IOException {
        courses.change("facts.yaml", "as-of: 2026-04-29", "as-of: 2026-02-31")
                .change(COURSE + "course.yaml", "content-date: 2026-11-22", "content-date: 2026-11-31");

        assertThat(courses.findings()).anyMatch(it -> it.startsWith("facts.yaml:7: error: as-of: "))
                .anyMatch(it -> it.matches(COURSE + "course.yaml:\\d+: error: content-date: .*"));
    }

    @Test
    void findsTwoCoursesWithOneId(@TempDir Path other) throws IOException {
        Files.move(new SampleCourses(other).folder().resolve("good-questions"), temp.resolve("more-questions"));

        assertThat(courses.findings())
                .containsExactly("more-questions/course.yaml:2: error: the id asking-well belongs to good-questions");
    }
}
