package de.iqcampus.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.learning.EnrolmentService;
import jakarta.annotation.security.PermitAll;

/** The address a catalogue page sends to: enrols and goes on to the player. */
@Route("enrol/:course") @PageTitle("learning.enrol") @DynamicPageTitle(TranslatedTitle.class) @PermitAll
class EnrolView extends Div implements BeforeEnterObserver {

    private final CourseCatalogue catalogue;
    private final EnrolmentService enrolments;
    private final CurrentUser user;

    EnrolView(CourseCatalogue catalogue, EnrolmentService enrolments, CurrentUser user) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.user = user;
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        var course = catalogue.bySlug(event.getRouteParameters().get("course").orElse(""));
        if (course.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var enrolment = enrolments.enrol(user.id(), course.get().revision().course());
        event.forwardTo("learn/" + enrolment.value());
    }
}
