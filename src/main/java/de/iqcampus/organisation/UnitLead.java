package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;

/**
 * Somebody who leads a unit, with all below it.
 *
 * @param path the unit's name after the names of all above it
 */
public record UnitLead(UnitId unit, String path, AccountId account, String fullName) { }
