package de.iqcampus.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.catalogue.CourseContent.CourseModule;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.learning.EnrolmentStatus;
import java.util.Locale;

/** What the course holds, what is done, and where the learner is; a sheet on the phone. */
class CourseOutline extends Aside {

    private final NativeButton opener = new NativeButton();
    private final Div sheet = new Div();

    CourseOutline() {
        addClassName("outline");
        getElement().setAttribute("aria-label", getTranslation("learning.outline"));
        opener.addClassNames("outline-opener", "btn", "quiet");
        opener.addClickListener(it -> open(!sheet.hasClassName("open")));
        sheet.addClassName("outline-sheet");
        add(opener, sheet);
    }

    private void open(boolean open) {
        sheet.setClassName("open", open);
        opener.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void show(CourseProgress progress, Lesson current, Locale language) {
        var done = progress.stepsDone();
        var steps = progress.lessons().size();
        open(false);
        opener.setText(getTranslation("learning.outline.opener", done, steps));
        sheet.removeAll();
        var title = new H2(progress.content().title().in(language));
        title.getElement().setAttribute("lang", language.getLanguage());
        var words = new Paragraph(getTranslation("learning.outline.progress", done, steps, progress.minutesLeft()));
        words.addClassNames("small", "muted");
        var head = new Div(new ProgressRing(done, steps), new Div(title, words));
        head.addClassName("outline-head");
        sheet.add(head);
        progress.content().modules().forEach(it -> sheet.add(module(it, progress, current, language)));
        if (progress.status() == EnrolmentStatus.ACTIVE) {
            sheet.add(whyNotComplete(progress, language));
        }
    }

    private Div module(CourseModule module, CourseProgress progress, Lesson current, Locale language) {
        var heading = new H3(module.title().in(language));
        var list = new OrderedList();
        module.lessons().forEach(it -> list.add(new ListItem(step(it, progress, it.equals(current), language))));
        var block = new Div(heading, list);
        block.getElement().setAttribute("lang", language.getLanguage());
        return block;
    }

    private Anchor step(Lesson lesson, CourseProgress progress, boolean current, Locale language) {
        var done = progress.isDone(lesson);
        var link = link(progress, lesson, language);
        if (done) {
            link.addClassName("done");
            link.add(spoken(getTranslation("learning.step.done")));
        }
        if (lesson.optional()) {
            link.add(spoken(getTranslation("learning.step.optional")));
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return link;
    }

    private Span spoken(String words) {
        var span = new Span(", " + words);
        span.addClassName("hidden-text");
        span.getElement().setAttribute("lang", getLocale().getLanguage());
        return span;
    }

    private NativeDetails whyNotComplete(CourseProgress progress, Locale language) {
        var list = new UnorderedList();
        progress.missing().forEach(it -> list.add(new ListItem(link(progress, it, language))));
        var details = new NativeDetails(getTranslation("learning.why-not-complete"),
                new Div(new Paragraph(getTranslation("learning.why-not-complete.rule")), list));
        details.addClassName("why");
        return details;
    }

    private static Anchor link(CourseProgress progress, Lesson lesson, Locale language) {
        var link = new Anchor(LearnView.address(progress.enrolment(), lesson), "");
        link.getElement().setAttribute("router-link", true);
        link.add(new Span(lesson.title().in(language)));
        return link;
    }
}
