package de.iqcampus.signin;

import java.time.Instant;

/**
 * Somebody who came in with an account, or was turned away.
 *
 * @param device the browser and system it says it is; empty when it does not say
 */
public record RecentSignIn(Instant at, SignInWay way, String device, boolean succeeded) { }
