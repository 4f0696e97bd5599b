package de.iqcampus.coursefiles;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.assessment.SelfAssessment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type's exercise in the gallery, broken in one way: the checker says what is wrong, and where. */
class GalleryCheckTest {

    private static final String EXERCISES = "exercise-gallery/exercises/";

    @TempDir Path temp;
    SampleCourses courses;

    @BeforeEach
    void copyGallery() throws IOException {
        courses = SampleCourses.gallery(temp);
    }

    @Test
    void findsNoErrorInTheGallery() {
        assertThat(courses.findings()).noneMatch(it -> it.contains(": error: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # exercise       | before                         | after                     | finding
            who-can-help          | draw: 4                   | draw: 5                   | error: draws 5, which asks for at least 10 cases, and there are 9
            who-can-help          | body: complaint-body      | body: nobody              | error: there is no body nobody
            who-can-help          | id: employer              | id: labour-court          | error: the id labour-court stands here twice
            who-can-help          | id: empty-board           | id: rude-customer         | error: the id rude-customer stands here twice
            who-can-help          | fact: agg-27              | fact: agg-99              | error: there is no fact agg-99
            mend-the-advert       | (span:young-team)         | (span:old-team)           | error: de links [job-title, old-team,
            mend-the-advert       | [junges, dynamisches Team](span:young-team) | Team                      | error: de links [job-title, mother-tongue,
            mend-the-advert       | (span:mother-tongue)      | (https://iq.example)      | error: de links [job-title, young-team, german-school,
            mend-the-advert       | (span:mother-tongue)      | (glossary:x)              | error: a link here leads to https:
            mend-the-advert       | points: 2                 | points: 1                 | error: no mending is worth 2 points
            mend-the-advert       | id: warehouse-lead        | id: own                   | error: the id own stands for what learners do
            partly-equivalent     | passages: [missing]       | passages: [lost]          | error: there is no passage lost
            partly-equivalent     | id: decision              | id: reference             | error: the id reference stands here twice
            partly-equivalent     | passages: [missing]       | passages: []              | error: passages: must have at least 1 items
            a-desk-that-works     | choose: 3                 | choose: 30                | error: asks to choose 30, but there are 13 entries
            a-desk-that-works     | id: names-posted          | id: plain-page            | error: the id plain-page stands here twice
            a-desk-that-works     | id: names-posted          | id: own                   | error: the id own stands for the line that learners add
            ready-for-a-complaint | enough: 7                 | enough: 11                | error: asks for 11 points, but there are at most 10
            ready-for-a-complaint | id: never                 | id: longer-ago            | error: the id longer-ago stands here twice
            where-i-stand         | id: skills                | id: frame                 | error: the id frame stands here twice
            where-i-stand         | low: {                    | lowest: {                 | error: required property 'low' not found
            where-i-stand-now     | again: where-i-stand      | again: where-you-stand    | error: there is no exercise where-you-stand
            where-i-stand-now     | again: where-i-stand      | again: my-lens            | error: my-lens is no self-assessment with statements of its own
            where-i-stand-now     | again: where-i-stand      | again: where-i-stand-now  | error: where-i-stand-now is no self-assessment with
            late-report      | start: opening                 | start: nowhere            | error: there is no moment nowhere
            late-report      | next: all-fine                 | next: nowhere             | error: there is no moment nowhere
            late-report      | next: open-door                | next: opening             | error: leads back to opening; moments lead forward only
            late-report      | next: open-door                | next: by-mail             | error: no way leads to the moment open-door
            late-report      | - id: the-reason               | - id: all-fine            | error: the id all-fine stands here twice
            late-report      | - id: name-the-delay           | - id: all-well            | error: the id all-well stands here twice
            late-report      | - id: time                     | - id: trust               | error: the id trust stands here twice
            late-report      | trust: 4                       | courage: 4                | error: there is no gauge courage
            late-report      | time: -1                       | courage: -1               | error: there is no gauge courage
            late-report      | trust: 4                       | trust: 11                 | error: trust: must have a maximum value of 10
            late-report      | changes:\\n          trust: 2\\n          time: -1 | needs:\\n          trust: 4 | error: 1 of these replies are always open
            late-report      | \\n    ending: good            |                           | error: a moment without replies is an end and needs its ending
            late-report      | ending: good                   | ending: great             | error: ending: does not have a value in the enumeration
            late-report      | - id: opening\\n               | - id: opening\\n    ending: fair\\n | error: only a moment without replies has its ending
            meeting-at-five  | Was sollte                     | a b c d e f g h i j k l m n o p q r s t u v | error: this prompt has at most 20 words
            meeting-at-five  | - id: wait-and-see             | - id: rule-for-all        | error: the id rule-for-all stands here twice
            meeting-at-five  | - id: anke-vogt                | - id: deniz-arslan        | error: the id deniz-arslan stands here twice
            meeting-at-five  | views:                         | seats:                    | error: required property 'views' not found
            fill-or-wait     | - id: wait-for-her             | - id: fill-now            | error: the id fill-now stands here twice
            fill-or-wait     | costs:                         | price:                    | error: required property 'costs' not found
            linden-or-beech  | - id: beech                    | - id: linden              | error: the id linden stands here twice
            linden-or-beech  | - id: trained-abroad           | - id: trained-here        | error: the id trained-here stands here twice
            linden-or-beech  | - id: beech                    | - id: equal               | error: the id equal is the answer
            """)
    void findsWhatIsWrong(String exercise, String before, String after, String finding) throws IOException {
        var file = EXERCISES + exercise + ".yaml";
        courses.change(file, before.replace("\\n", "\n"), after == null ? "" : after.replace("\\n", "\n"));

        assertThat(courses.findings()).anyMatch(it -> it.matches("\\Q" + file + "\\E:\\d+: \\Q" + finding + "\\E.*"));
    }

    @Test
    void findsPointsThatNobodyCanMiss() throws IOException {
        var calculator = EXERCISES + "ready-for-a-complaint.yaml";
        courses.change(calculator, "enough: 7", "enough: 1").change(calculator, "points: 0", "points: 1");
        assertThat(courses.findings()).anyMatch(it -> it
                .contains("asks for 1 points, and nobody can have fewer than 1"));
    }

    @Test
    void findsASecondRoundThatComesTooEarly() throws IOException {
        for (var language : new String[] {"de", "en"}) {
            courses.change("exercise-gallery/lessons/self-assessment." + language + ".md",
                    "(exercise:where-i-stand)", "(exercise:where-i-stand-now)");
            courses.change("exercise-gallery/lessons/self-assessment-again." + language + ".md",
                    "(exercise:where-i-stand-now)", "(exercise:where-i-stand)");
        }
        assertThat(courses.findings()).anyMatch(it -> it
                .contains("where-i-stand must stand earlier in the course than where-i-stand-now"));
    }

    @Test
    void asksInTheSecondRoundWhatTheFirstAsked() {
        var rounds = courses.reviewed().exercises().stream().filter(SelfAssessment.class::isInstance)
                .map(SelfAssessment.class::cast).toList();

        assertThat(rounds).extracting(SelfAssessment::again).containsExactly(null, "where-i-stand");
        assertThat(rounds.getLast().statements()).isEqualTo(rounds.getFirst().statements()).isNotEmpty();
        assertThat(rounds.getLast().high()).isEqualTo(rounds.getFirst().high());
    }
}
