package de.iqcampus.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about an organisation.
 *
 * @param size of employers alone, as is the sector
 * @param land where it is, or where most of its people work
 */
public record OrganisationDetails(String name, @Nullable OrganisationKind kind, @Nullable SizeClass size,
        @Nullable Sector sector, @Nullable Land land, @Nullable LocalDate validFrom) {

    static final int LONGEST_NAME = 200;

    public OrganisationDetails {
        name = name.strip();
        size = kind == OrganisationKind.EMPLOYER ? size : null;
        sector = kind == OrganisationKind.EMPLOYER ? sector : null;
    }

    Set<OrganisationProblem> problems() {
        var problems = EnumSet.noneOf(OrganisationProblem.class);
        if (!isName(name)) {
            problems.add(OrganisationProblem.NAME);
        }
        if (kind == null) {
            problems.add(OrganisationProblem.KIND);
        }
        if (kind == OrganisationKind.EMPLOYER && size == null) {
            problems.add(OrganisationProblem.SIZE_CLASS);
        }
        if (kind == OrganisationKind.EMPLOYER && sector == null) {
            problems.add(OrganisationProblem.SECTOR);
        }
        if (land == null) {
            problems.add(OrganisationProblem.LAND);
        }
        if (validFrom == null) {
            problems.add(OrganisationProblem.VALID_FROM);
        }
        return problems;
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }
}
