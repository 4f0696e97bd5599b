package de.iqcampus.obligations;

import java.util.UUID;

/** There is no such obligation, absence or evidence here. */
public class ObligationNotFound extends RuntimeException {

    ObligationNotFound(UUID id) {
        super("there is no obligation, absence or evidence " + id);
    }
}
