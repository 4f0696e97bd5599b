package de.iqcampus.organisation.ui;

import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;

/** Which organisation a screen of HR is about, as its address says. */
public final class TeamAddress {

    private static final String CHOSEN = "organisation";

    private TeamAddress() { }

    public static String of(String route, OrganisationId organisation) {
        return route + "?" + CHOSEN + "=" + organisation.value();
    }

    /** The first of one's own, where the address names none. */
    public static Optional<OrganisationId> chosen(QueryParameters asked, List<OrganisationEntry> own) {
        return asked.getSingleParameter(CHOSEN).flatMap(Typed::id).map(OrganisationId::new)
                .or(() -> own.stream().map(OrganisationEntry::id).findFirst());
    }
}
