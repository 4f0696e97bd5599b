package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Auditable;

/** A person has a new password; whoever signed in with the old one is not trusted any more. */
public record PasswordChanged(AccountId account) implements Auditable { }
