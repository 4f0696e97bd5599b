package de.iqcampus.identity;

/** Why somebody is erased. */
public enum ErasureCause { OWN_WISH, UNCONFIRMED, INACTIVE, MERGED }
