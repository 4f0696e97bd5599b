package de.iqcampus.organisation;

/** What cannot be taken as it was entered. */
public enum OrganisationProblem {
    NAME, KIND, SIZE_CLASS, SECTOR, LAND, VALID_FROM, ENDED_ON, UNIT_NAME, UNIT_TAKEN, UNIT_PARENT, UNIT_BELOW_ITSELF,
    MEMBER_UNTIL, CODE_END, CODE_USES, LEAD, PROVIDER, CLAIM, RULE_TAKEN
}
