package de.iqcampus.identity;

/** What may be wrong with what a person typed. */
public enum AccountProblem {
    GIVEN_NAME, FAMILY_NAME, ADDRESS, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_ADDRESS,
    PASSWORD_COMMON, PASSWORD_WRONG, PRESENT_PASSWORD, ADDRESS_OWN, ADDRESSES_TOO_MANY, REASON
}
