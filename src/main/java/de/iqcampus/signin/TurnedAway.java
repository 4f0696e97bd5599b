package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;

/** Somebody got through the first step of signing in and failed at the second. */
record TurnedAway(AccountId account, SignInWay way) { }
