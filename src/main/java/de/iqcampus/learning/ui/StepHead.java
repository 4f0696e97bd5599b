package de.iqcampus.learning.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.catalogue.Lesson.Kind;
import de.iqcampus.learning.CourseProgress;
import java.util.Locale;
import java.util.function.Consumer;

/** Kind, minutes and what counts; the title; the language of the content and the voice that reads it. */
@JavaScript("context://scripts/read-aloud.js")
class StepHead extends Div {

    private final H1 title;

    StepHead(CourseProgress progress, Lesson lesson, Locale language, Consumer<Locale> onLanguage) {
        addClassName("step-head");
        var line = new Paragraph(getTranslation("learning.step.line",
                getTranslation("learning.kind." + lesson.kind()), lesson.minutes(), completion(progress, lesson)));
        line.addClassNames("small", "muted");
        title = new H1(lesson.title().in(language));
        title.getElement().setAttribute("lang", language.getLanguage()).setAttribute("tabindex", "-1");
        var tools = new Div();
        tools.addClassName("step-tools");
        if (progress.content().languages().size() > 1) {
            tools.add(languages(progress, language, onLanguage));
        }
        tools.getElement().appendChild(readAloud(language));
        add(line, title, tools);
    }

    private String completion(CourseProgress progress, Lesson lesson) {
        if (progress.isDone(lesson)) {
            return getTranslation("learning.counts.done");
        }
        var asks = lesson.kind() == Kind.READING && !lesson.exercises().isEmpty();
        return getTranslation("learning.counts." + (asks ? "QUESTION" : lesson.kind()));
    }

    private Div languages(CourseProgress progress, Locale language, Consumer<Locale> onLanguage) {
        var group = new Div();
        group.addClassName("segments");
        group.getElement().setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("learning.content-language"));
        for (var code : progress.content().languages()) {
            var locale = Locale.of(code);
            var button = new NativeButton(locale.getDisplayLanguage(locale), it -> onLanguage.accept(locale));
            button.getElement().setAttribute("lang", code)
                    .setAttribute("aria-pressed", Boolean.toString(code.equals(language.getLanguage())));
            group.add(button);
        }
        return group;
    }

    private Element readAloud(Locale language) {
        return new Element("iq-read-aloud").setAttribute("target", "step-text")
                .setAttribute("speech-lang", language.getLanguage())
                .setAttribute("start", getTranslation("learning.read-aloud"))
                .setAttribute("stop", getTranslation("learning.read-aloud.stop"));
    }

    /** So that a keyboard or screen reader stands at the new step, not where the old one was. */
    void takeFocus() {
        title.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }
}
