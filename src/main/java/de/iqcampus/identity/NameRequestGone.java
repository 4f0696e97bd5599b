package de.iqcampus.identity;

/** A request for another name was decided, withdrawn or replaced in the meantime. */
public class NameRequestGone extends RuntimeException {

    NameRequestGone(NameRequestId id) {
        super("name request " + id.value());
    }
}
