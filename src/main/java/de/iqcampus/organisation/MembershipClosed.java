package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;

/** A person belongs to an organisation no longer. */
public record MembershipClosed(AccountId account, OrganisationId organisation) { }
