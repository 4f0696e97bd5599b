package de.iqcampus.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.learning.EnrolmentNotFound;
import de.iqcampus.learning.ProgressService;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The player: outline, one step, and the way on; the address names the step. */
@Route("learn/:enrolment/:lesson?") @PermitAll
@StyleSheet("styles/learning.css") @StyleSheet("styles/lesson.css")
class LearnView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final ProgressService progressOf;
    private final StepContents contents;
    private final CurrentUser user;
    private final CourseOutline outline = new CourseOutline();
    private final Notices notices = new Notices(this::moveToNewer);
    private final Div page = new Div();
    private final StepFoot foot = new StepFoot(this::goOn);
    private EnrolmentId enrolment = new EnrolmentId(new UUID(0, 0));
    private String lessonKey = "";
    private String title = "";
    private @Nullable CourseProgress shown;

    LearnView(ProgressService progressOf, StepContents contents, CurrentUser user) {
        this.progressOf = progressOf;
        this.contents = contents;
        this.user = user;
        addClassName("player");
        page.addClassName("step");
        var centre = new Div(notices, page, foot);
        centre.addClassName("player-centre");
        add(outline, centre);
    }

    static String address(EnrolmentId enrolment, Lesson lesson) {
        return "learn/" + enrolment.value() + "/" + lesson.key();
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("lesson");
        try {
            enrolment = new EnrolmentId(UUID.fromString(event.getRouteParameters().get("enrolment").orElse("")));
            var progress = progress();
            shown = progress;
            var lesson = asked.flatMap(progress.content()::lesson);
            if (lesson.isEmpty()) {
                event.forwardTo(address(enrolment, progress.next())); // also where a newer revision dropped the step
            }
            lessonKey = lesson.map(Lesson::key).orElse("");
        } catch (IllegalArgumentException | EnrolmentNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        progressOf.open(user.id(), enrolment, lessonKey);
        show((shown == null ? progress() : shown).at(lessonKey)).takeFocus();
    }

    private StepHead show(CourseProgress progress) {
        var lesson = lesson(progress);
        var language = language(progress);
        title = lesson.title().in(language);
        var head = new StepHead(progress, lesson, language, this::read);
        page.removeAll();
        page.add(head, contents.show(progress, lesson, language, this::saved));
        around(progress, lesson, language);
        return head;
    }

    private void around(CourseProgress progress, Lesson lesson, Locale language) {
        shown = progress;
        outline.show(progress, lesson, language);
        foot.show(progress, lesson);
        notices.show(progress, progress.newer() == null ? Optional.empty()
                : progressOf.changes(user.id(), enrolment), language);
    }

    private void saved(Instant at) {
        var progress = progress();
        if (!progress.equals(shown)) { // else a screen reader would hear the notices with every letter typed
            around(progress, lesson(progress), language(progress));
        }
        foot.saved(at);
    }

    private void goOn() {
        progressOf.confirm(user.id(), enrolment, lessonKey);
        var progress = shown == null ? progress() : shown;
        var next = progress.after(lesson(progress));
        UI.getCurrent().navigate(next.map(it -> address(enrolment, it)).orElse("home"));
    }

    private void read(Locale language) {
        progressOf.read(user.id(), enrolment, language);
        show(progress());
    }

    private void moveToNewer() {
        progressOf.moveToNewer(user.id(), enrolment);
        UI.getCurrent().navigate("learn/" + enrolment.value() + "/" + lessonKey);
    }

    private CourseProgress progress() {
        return progressOf.progress(user.id(), enrolment);
    }

    private Lesson lesson(CourseProgress progress) {
        return progress.content().lesson(lessonKey).orElseGet(progress::next);
    }

    private Locale language(CourseProgress progress) {
        var chosen = progress.language() == null ? getLocale() : progress.language();
        return progress.content().languages().contains(chosen.getLanguage())
                ? Locale.of(chosen.getLanguage()) : Locale.of(progress.content().languages().getFirst());
    }

    @Override public String getPageTitle() {
        return title + " · IQ Campus";
    }
}
