package de.iqcampus.catalogue;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Turns Markdown of courses into sanitised HTML. */
@Component
public class LessonText {

    /** The lesson's text in this language, cut at its exercises. */
    public List<LessonBlock> blocks(CourseRevision revision, CourseContent content, Lesson lesson, Locale language) {
        throw new UnsupportedOperationException(revision + content.key() + lesson.key() + language);
    }

    /** Paragraphs and lists of a scene; no pictures. */
    public String paragraphs(String markdown) {
        throw new UnsupportedOperationException(markdown);
    }

    /** Emphasis and links in one line; no paragraphs around it. */
    public String inline(String markdown) {
        throw new UnsupportedOperationException(markdown);
    }
}
