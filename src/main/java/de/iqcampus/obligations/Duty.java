package de.iqcampus.obligations;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person still has to do, or will have to again; for whoever reminds them.
 *
 * @param openedOn from when on they are asked; that may be to come
 * @param due after all absences
 */
public record Duty(AccountId account, OrganisationId organisation, String organisationName, ProgrammeId programme,
        String programmeName, List<CourseId> courses, int round, boolean again, LocalDate openedOn, LocalDate due,
        List<Absence> absences) { }
