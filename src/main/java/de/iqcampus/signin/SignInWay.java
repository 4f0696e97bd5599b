package de.iqcampus.signin;

/** By what somebody wanted to come in; a code or a passkey that fails does so after the first step has succeeded. */
public enum SignInWay { PASSWORD, CODE, PASSKEY, PROVIDER, REMEMBERED }
