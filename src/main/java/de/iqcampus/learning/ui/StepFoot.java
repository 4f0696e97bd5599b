package de.iqcampus.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Back, "Saved 14:02", next: always in reach at the foot of a step. */
class StepFoot extends Div {

    private final Div back = new Div();
    private final Span saved = new Span();
    private final NativeButton next = new NativeButton();

    StepFoot(Runnable onNext) {
        addClassName("step-foot");
        saved.addClassNames("small", "muted");
        saved.getElement().setAttribute("role", "status");
        next.addClassNames("btn", "primary");
        next.addClickListener(it -> onNext.run());
        add(back, saved, next);
    }

    void show(CourseProgress progress, Lesson lesson) {
        back.removeAll();
        saved.setText("");
        progress.before(lesson).ifPresent(it -> {
            var link = new Anchor(LearnView.address(progress.enrolment(), it), getTranslation("learning.back"));
            link.getElement().setAttribute("router-link", true);
            link.addClassNames("btn", "quiet");
            back.add(link);
        });
        next.setText(getTranslation(nextWords(progress, lesson)));
    }

    private static String nextWords(CourseProgress progress, Lesson lesson) {
        if (lesson.exercises().isEmpty() && !progress.isDone(lesson)) {
            return "learning.next.read";
        }
        return progress.after(lesson).isPresent() ? "learning.next" : "learning.next.overview";
    }

    void saved(Instant at) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(getLocale())
                .withZone(GermanTime.ZONE);
        saved.setText(getTranslation("learning.saved", time.format(at)));
    }
}
