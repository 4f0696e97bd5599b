package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;

/** Somebody who was invited has chosen a password: the account is theirs. */
public record InvitationAccepted(AccountId account) { }
