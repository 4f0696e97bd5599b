package de.iqcampus.organisation;

import java.util.Map;
import java.util.Set;

/** Contacts cannot be taken as they were entered; nothing was stored. */
public class ContactsRefused extends RuntimeException {

    private final Map<ContactKind, Set<ContactField>> problems;

    ContactsRefused(Map<ContactKind, Set<ContactField>> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    public Map<ContactKind, Set<ContactField>> problems() { return problems; }
}
