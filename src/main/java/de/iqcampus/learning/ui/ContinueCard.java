package de.iqcampus.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.design.HomeCard;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.learning.EnrolmentStatus;
import de.iqcampus.learning.EnrolmentSummary;
import java.util.Optional;

/** The first thing on /home: the course worked on last, at its next step. */
@org.springframework.stereotype.Component
class ContinueCard implements HomeCard {

    private final EnrolmentService enrolments;
    private final CurrentUser user;

    ContinueCard(EnrolmentService enrolments, CurrentUser user) {
        this.enrolments = enrolments;
        this.user = user;
    }

    @Override public int order() { return 10; }

    @Override public Optional<Component> card() {
        return enrolments.enrolmentsOf(user.id()).stream().filter(it -> it.status() == EnrolmentStatus.ACTIVE)
                .findFirst().map(Card::new);
    }

    /** Ring, course, next step, "Continue". */
    @StyleSheet("styles/learning.css")
    static class Card extends Section {

        Card(EnrolmentSummary enrolment) {
            addClassNames("card", "continue");
            setAriaLabel(I18NProvider.translate("learning.continue"));
            var next = enrolment.nextLesson();
            var words = new Paragraph(next == null ? "" : I18NProvider.translate("learning.continue.next",
                    next.title().in(getLocale()), next.minutes()));
            words.addClassName("muted");
            var go = new Anchor("learn/" + enrolment.id().value(), I18NProvider.translate("learning.next"));
            go.getElement().setAttribute("router-link", true);
            go.addClassNames("btn", "primary");
            add(new ProgressRing(enrolment.stepsDone(), enrolment.steps()),
                    new Div(new H2(enrolment.courseTitle().in(getLocale())), words), go);
        }
    }
}
