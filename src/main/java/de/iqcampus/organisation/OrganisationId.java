package de.iqcampus.organisation;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an organisation, and the place where a role for it holds. */
@Embeddable
public record OrganisationId(@Column(name = "organisation_id") UUID value) implements Serializable {

    static OrganisationId next() {
        return new OrganisationId(TimeOrderedUuid.next());
    }
}
