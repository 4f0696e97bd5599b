package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;

/** A person is in charge of others in an organisation from now on, or no longer. */
public record LeadChanged(AccountId account, OrganisationId organisation) { }
