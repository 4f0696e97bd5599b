package de.iqcampus.learning.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.ui.ExerciseHost;
import de.iqcampus.assessment.ui.ExercisePanel;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.catalogue.LessonBlock;
import de.iqcampus.catalogue.LessonText;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.learning.NoTriesLeft;
import de.iqcampus.organisation.ContactKind;
import de.iqcampus.organisation.ContactService;
import de.iqcampus.organisation.OrganisationContacts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Puts a step together: its text, and in their places the exercises and the contacts of one's own organisations. */
@Component
class StepContents {

    private final LessonText text;
    private final ExerciseLibrary library;
    private final ExerciseWork work;
    private final ExercisePanel panel;
    private final ContactService contacts;
    private final CurrentUser user;

    StepContents(LessonText text, ExerciseLibrary library, ExerciseWork work, ExercisePanel panel,
            ContactService contacts, CurrentUser user) {
        this.text = text;
        this.library = library;
        this.work = work;
        this.panel = panel;
        this.contacts = contacts;
        this.user = user;
    }

    Article show(CourseProgress progress, Lesson lesson, Locale language, Consumer<Instant> onSaved) {
        var article = new Article();
        article.setId("step-text");
        article.addClassName("step-text");
        var blocks = text.blocks(progress.revision(), progress.content(), lesson, language);
        var own = blocks.stream().anyMatch(LessonBlock.ContactsPlace.class::isInstance)
                ? contacts.contactsFor(user.id()) : List.<OrganisationContacts>of();
        for (var block : blocks) {
            article.add(switch (block) {
                case LessonBlock.Html(String html) -> html(html, progress, language);
                case LessonBlock.ContactsPlace(List<ContactKind> kinds, String html) -> contacts(kinds, own, language,
                        html(html, progress, language));
                case LessonBlock.ExercisePlace(String exercise) -> panel.show(
                        Objects.requireNonNull(library.exercises(progress.revision()).get(exercise)), language,
                        new Host(progress.enrolment(), exercise, onSaved));
            });
        }
        return article;
    }

    /** The lesson's own words stay where something is missing; not every organisation has what is called other. */
    private static Div contacts(List<ContactKind> kinds, List<OrganisationContacts> own, Locale language, Html words) {
        var place = new Div();
        var complete = !own.isEmpty();
        for (var organisation : own) {
            var entered = kinds.stream().filter(organisation.contacts()::containsKey).toList();
            if (!entered.isEmpty()) {
                place.add(new ContactsCard(organisation, entered, language));
            }
            complete &= kinds.stream().allMatch(it -> it == ContactKind.OTHER || entered.contains(it));
        }
        if (!complete) {
            place.add(words);
        }
        return place;
    }

    private static Html html(String html, CourseProgress progress, Locale language) {
        // the page's base is the campus, not the step: a link to another step gets its whole address
        var linked = html.replace("href=\"./", "router-link href=\"learn/" + progress.enrolment().value() + "/");
        return new Html("<div class=\"lesson-text\" lang=\"" + language.getLanguage() + "\">" + linked + "</div>");
    }

    /** Ties an exercise to the enrolment it is done in. */
    private final class Host implements ExerciseHost {

        private final EnrolmentId enrolment;
        private final String exercise;
        private final Consumer<Instant> onSaved;

        private Host(EnrolmentId enrolment, String exercise, Consumer<Instant> onSaved) {
            this.enrolment = enrolment;
            this.exercise = exercise;
            this.onSaved = onSaved;
        }

        @Override public AttemptId current() {
            return work.current(user.id(), enrolment, exercise);
        }

        @Override public List<AttemptSummary> tries() {
            return work.tries(user.id(), enrolment, exercise);
        }

        @Override public Optional<AttemptId> another() {
            try {
                return Optional.of(work.another(user.id(), enrolment, exercise));
            } catch (NoTriesLeft refused) {
                return Optional.empty();
            }
        }

        @Override public void saved(Instant at) {
            onSaved.accept(at);
        }
    }
}
