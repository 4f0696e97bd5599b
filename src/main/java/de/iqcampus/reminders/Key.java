package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;

/** What is decided exactly once: to remind a person of something in a period. */
record Key(AccountId person, String cause, String period) { }
