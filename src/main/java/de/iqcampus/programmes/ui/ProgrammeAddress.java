package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.ProgrammeId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the programmes of an organisation are looked after. */
final class ProgrammeAddress {

    static final String LIST = "team/programmes";
    static final String ASSIGNMENT = "assignment";
    static final String PERSON = "person";

    private ProgrammeAddress() { }

    static String list(OrganisationId organisation) {
        return TeamAddress.of(LIST, organisation);
    }

    static String of(OrganisationId organisation, ProgrammeId programme) {
        return TeamAddress.of(LIST + "/" + programme.value(), organisation);
    }

    /** With those whom an assignment asks. */
    static String of(OrganisationId organisation, ProgrammeId programme, AssignmentId assignment) {
        return of(organisation, programme) + "&" + ASSIGNMENT + "=" + assignment.value();
    }

    /** Who will be reminded of it in the next thirty days. */
    static String reminders(OrganisationId organisation, ProgrammeId programme) {
        return TeamAddress.of("team/reminders", organisation) + "&programme=" + programme.value();
    }

    /** @param assignment whose recipients to show, if any */
    static void open(OrganisationId organisation, ProgrammeId programme, @Nullable AssignmentId assignment) {
        var chosen = organisation.value().toString();
        UI.getCurrent().navigate(LIST + "/" + programme.value(), QueryParameters.simple(assignment == null
                ? Map.of("organisation", chosen)
                : Map.of("organisation", chosen, ASSIGNMENT, assignment.value().toString())));
    }
}
