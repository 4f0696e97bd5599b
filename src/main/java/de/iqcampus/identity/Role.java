package de.iqcampus.identity;

/** What a person may do; held in a scope or everywhere. */
public enum Role {

    LEARNER, HR,
    /** Holds in units of organisations alone, and is given by those who manage the organisation. */
    TEAM_LEAD,
    TRAINER, REVIEWER, COORDINATOR, DISSEMINATION, FUNDER, ADMIN;

    /** Whether it is given with the accounts, by whoever administers the campus. */
    public boolean isGivenByAdministrators() {
        return this != TEAM_LEAD;
    }
}
