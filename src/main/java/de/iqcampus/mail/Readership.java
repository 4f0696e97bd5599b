package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;

/** Knows whose account is open: nobody else gets mail of a topic, or has a choice about it. */
public interface Readership {

    boolean includes(AccountId person);
}
