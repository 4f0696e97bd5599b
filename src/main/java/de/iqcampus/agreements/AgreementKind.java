package de.iqcampus.agreements;

/** Why an organisation may look at how single people stand. */
public enum AgreementKind {
    /** With its works council or staff council (BetrVG §87(1) no. 6, BPersVG §80(1) no. 21). */
    AGREEMENT,
    NO_COUNCIL
}
