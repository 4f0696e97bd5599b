package de.iqcampus.factors;

/** Why a factor or a proof cannot be taken. */
public enum FactorProblem { NAME, CODE, PASSKEY, TOO_MANY, LAST }
