package de.iqcampus.identity;

import java.util.UUID;

/** A place where a role may hold, such as an organisation. */
public record RoleScope(UUID id, String name) { }
