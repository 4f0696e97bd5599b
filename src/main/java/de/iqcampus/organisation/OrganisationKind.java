package de.iqcampus.organisation;

/** What an organisation is; job centres are run jointly with the employment agency, or by a municipality alone. */
public enum OrganisationKind {
    EMPLOYER, JOINT_JOB_CENTRE, MUNICIPAL_JOB_CENTRE, EMPLOYMENT_AGENCY, CHAMBER, MUNICIPALITY, TRAINING_PROVIDER
}
