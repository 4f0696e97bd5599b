package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme of an organisation.
 *
 * @param closedOn since when nobody is assigned to it any more
 */
public record ProgrammeEntry(ProgrammeId id, OrganisationId organisation, ProgrammeDetails details,
        @Nullable LocalDate closedOn) {

    public Validity validity() {
        return details.validity() == null ? new Validity.Lasting() : details.validity();
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
