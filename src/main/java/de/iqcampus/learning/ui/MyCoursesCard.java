package de.iqcampus.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.design.HomeCard;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.learning.EnrolmentStatus;
import de.iqcampus.learning.EnrolmentSummary;
import java.util.List;
import java.util.Optional;

/** Every course of the learner; finished ones stay readable. */
@org.springframework.stereotype.Component
class MyCoursesCard implements HomeCard {

    private final EnrolmentService enrolments;
    private final CurrentUser user;

    MyCoursesCard(EnrolmentService enrolments, CurrentUser user) {
        this.enrolments = enrolments;
        this.user = user;
    }

    @Override public int order() { return 20; }

    @Override public Optional<Component> card() {
        return Optional.of(enrolments.enrolmentsOf(user.id())).filter(it -> !it.isEmpty()).map(Card::new);
    }

    /** A row a course: status in words, title, steps. */
    @StyleSheet("styles/learning.css")
    static class Card extends Section {

        Card(List<EnrolmentSummary> enrolments) {
            var rows = new Div();
            rows.addClassNames("card", "rows");
            enrolments.forEach(it -> rows.add(row(it)));
            add(new H2(I18NProvider.translate("learning.my-courses")), rows);
        }

        private Anchor row(EnrolmentSummary enrolment) {
            var status = new Span(I18NProvider.translate("learning.status." + enrolment.status()));
            status.addClassNames("tag", enrolment.status() == EnrolmentStatus.COMPLETED ? "good" : "neutral");
            var title = new Span(enrolment.courseTitle().in(getLocale()));
            title.addClassName("row-title");
            var steps = new Span(I18NProvider.translate("learning.steps", enrolment.stepsDone(), enrolment.steps()));
            steps.addClassName("muted");
            var link = new Anchor("learn/" + enrolment.id().value(), "");
            link.getElement().setAttribute("router-link", true);
            link.add(status, title, steps);
            return link;
        }
    }
}
