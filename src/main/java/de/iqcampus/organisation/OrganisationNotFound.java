package de.iqcampus.organisation;

import java.util.UUID;

/** There is no such organisation, or it has no such part. */
public class OrganisationNotFound extends RuntimeException {

    OrganisationNotFound(UUID id) {
        super("nothing of an organisation has the id " + id);
    }
}
