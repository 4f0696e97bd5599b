package de.iqcampus.programmes;

import java.util.UUID;

/** The organisation has no such programme or assignment. */
public class ProgrammeNotFound extends RuntimeException {

    ProgrammeNotFound(UUID id) {
        super("there is no programme or assignment " + id);
    }
}
