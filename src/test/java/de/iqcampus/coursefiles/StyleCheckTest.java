package de.iqcampus.coursefiles;

import static de.iqcampus.coursefiles.SampleCourses.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a course sounds: all of it warnings, for nothing about it keeps a course from being published. */
class StyleCheckTest {

    private static final String LESSON = COURSE + "lessons/listen-first.de.md";

    @TempDir Path temp;
    SampleCourses courses;

    @BeforeEach
    void copySample() throws IOException {
        courses = new SampleCourses(temp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # file                    | before                 | after                      | finding
            lessons/listen-first.de.md | Zählen Sie still bis drei | a b c d e f g h i j k l m n o p q r s t u | 5: warning: a sentence has at most 20 words, this one has 21: a b
            lessons/listen-first.de.md | Zählen Sie             | Zählen bzw. zeigen Sie     | 5: warning: “bzw.” is not our word; say: oder
            lessons/listen-first.en.md | Count silently         | Let foreigners count       | 5: warning: “foreigners” is not our word; say: people
            lessons/listen-first.de.md | Zählen Sie             | Fragen Sie die ZAB. Zählen Sie | 5: warning: ZAB is explained nowhere in de
            lessons/listen-first.en.md | Count silently         | Count with the BeschV      | 5: warning: BeschV is explained nowhere in en
            exercises/sort-sentences.yaml | Er trägt Kisten.    | Er trägt bzw. holt Kisten. | 11: warning: “bzw.” is not our word
            exercises/sort-sentences.yaml | That can be heard.  | That can be heard at ZSBA. | 9: warning: ZSBA is explained nowhere in en
            glossary.yaml             | Eine Frage ohne        | Die DSGVO kennt Fragen ohne | 3: warning: DSGVO is explained nowhere in de
            """)
    void hearsWhatIsNotOurVoice(String file, String before, String after, String finding) throws IOException {
        courses.change(COURSE + file, before, after);
        assertThat(courses.findings()).anyMatch(it -> it.startsWith(COURSE + file + ":" + finding), finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zählen Sie still bis drei | a b c d e f g h i j k l: m n o p q r s t u v
            Zählen Sie still bis drei | Hier steht das PDF
            Zählen Sie still bis drei | Die Zentralstelle (ZAB) hilft, die ZAB antwortet
            Zählen Sie still bis drei | Das SGB (SGB) hat ein Buch II und ein Buch XII
            Zählen Sie still bis drei | Wir sagen Bzw.isch, und foreigners ist kein Deutsch
            [§ 1 AGG](fact:agg-1) gilt auch | [BQFG](fact:agg-1) gilt auch
            """)
    void isSilentAboutOurVoice(String before, String after) throws IOException {
        courses.change(LESSON, before, after);
        assertThat(courses.findings()).noneMatch(it -> it.contains("warning"));
    }

    @Test
    void knowsNoWordsWithoutAList() throws IOException {
        courses.delete("words.yaml").change(LESSON, "Zählen Sie", "Zählen bzw. zeigen Sie");
        assertThat(courses.findings()).noneMatch(it -> it.contains("not our word"));
    }

    @Test
    void refusesAListWithoutWhatToSay() throws IOException {
        courses.change("words.yaml", "foreigners: people", "foreigners:");
        assertThat(courses.findings()).anyMatch(it -> it.startsWith("words.yaml:5: error: "));
    }
}
