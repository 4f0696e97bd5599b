package de.iqcampus.identity;

import java.util.Map;
import java.util.Set;

/**
 * What merging two accounts would do.
 *
 * @param erased the account that would be no more
 * @param moves how much goes to the other, by the translation that says so in words
 * @param roles those the person holds in the erased account only
 */
public record MergePreview(AccountEntry erased, Map<String, Long> moves, Set<Role> roles) { }
