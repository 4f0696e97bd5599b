package de.iqcampus.agreements;

import de.iqcampus.organisation.OrganisationId;
import java.time.LocalDate;

/** An agreement that holds. */
public record AgreementEntry(OrganisationId organisation, AgreementDetails details, LocalDate recordedOn) { }
