package de.iqcampus.federation;

/**
 * A provider through which people may sign in.
 *
 * @param issuer what it calls itself, for machines
 * @param name what people call it
 */
public record IdentityProvider(String issuer, String name) { }
