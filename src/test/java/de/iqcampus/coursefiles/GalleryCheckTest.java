package de.iqcampus.coursefiles;

import static org.assertj.core.api.Assertions.assertThat;

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
    void findsNothingInTheGallery() {
        assertThat(courses.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # exercise       | before                         | after                     | finding
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
}
