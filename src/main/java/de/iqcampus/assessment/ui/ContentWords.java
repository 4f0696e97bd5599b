package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.LessonText;
import de.iqcampus.shared.LocalizedText;
import java.util.Locale;

/** The course's words in the language the learner reads them in, marked as that language. */
record ContentWords(LessonText text, Locale language) {

    /** One line, emphasis and links rendered. */
    Span line(LocalizedText words) {
        var span = new Span();
        write(span, words);
        return span;
    }

    H2 heading(LocalizedText words) {
        var heading = new H2();
        write(heading, words);
        return heading;
    }

    void write(HasElement where, LocalizedText words) {
        where.getElement().setAttribute("lang", language.getLanguage()).setProperty("innerHTML", inline(words));
    }

    /** One line as HTML, for what is put together before it is shown. */
    String inline(LocalizedText words) {
        return text.inline(words.in(language));
    }

    /** Paragraphs and lists. */
    Div paragraphs(LocalizedText words) {
        var div = new Div();
        div.getElement().setAttribute("lang", language.getLanguage())
                .setProperty("innerHTML", text.paragraphs(words.in(language)));
        return div;
    }

    /** Paragraphs and lists with their passages marked, to fill in; see {@link LessonText#marked}. */
    String marked(LocalizedText words) {
        return text.marked(words.in(language));
    }

    /** The card of a fact that the exercise names. */
    Html factCard(CourseRevision revision, String fact) {
        return new Html(text.factCard(revision, fact, language));
    }

    String plain(LocalizedText words) {
        return words.in(language);
    }
}
