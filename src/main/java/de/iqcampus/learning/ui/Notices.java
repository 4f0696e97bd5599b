package de.iqcampus.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.learning.EnrolmentStatus;
import de.iqcampus.learning.RevisionChanges;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the learner should know before going on: the course is complete, or there is a newer revision of it. */
class Notices extends Div {

    private final Runnable onMove;

    Notices(Runnable onMove) {
        this.onMove = onMove;
        addClassName("notices");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(CourseProgress progress, Optional<RevisionChanges> changes, Locale language) {
        removeAll();
        if (progress.status() == EnrolmentStatus.COMPLETED) {
            add(complete(progress.answersRemoved()));
        }
        changes.ifPresent(it -> add(newer(it, language)));
    }

    private Div complete(boolean answersRemoved) {
        var link = new Anchor("certificates", getTranslation("learning.complete.certificate"));
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("btn", "quiet");
        var notice = notice("good", new H2(getTranslation("learning.complete")),
                new Paragraph(getTranslation("learning.complete.words")));
        if (answersRemoved) {
            notice.add(new Paragraph(getTranslation("learning.complete.answers-removed")));
        }
        notice.add(link);
        return notice;
    }

    private Div newer(RevisionChanges changes, Locale language) {
        var list = new UnorderedList();
        steps(list, "learning.newer.changed", changes.changed(), language);
        steps(list, "learning.newer.added", changes.added(), language);
        steps(list, "learning.newer.removed", changes.removed(), language);
        var move = new NativeButton(getTranslation("learning.newer.move"), it -> onMove.run());
        move.addClassNames("btn", "quiet");
        return notice("soon", new H2(getTranslation("learning.newer")),
                new Paragraph(getTranslation("learning.newer.words")), list, move);
    }

    private void steps(UnorderedList list, String key, List<Lesson> lessons, Locale language) {
        lessons.forEach(it -> list.add(new ListItem(getTranslation(key, it.title().in(language)))));
    }

    private static Div notice(String kind, Component... parts) {
        var notice = new Div(parts);
        notice.addClassNames("notice", kind);
        return notice;
    }
}
