package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/**
 * Somebody wants the people of a file to be brought into an organisation.
 *
 * @param rows how many of them are to be done
 */
public record MemberImportBegun(ImportId id, OrganisationId organisation, AccountId by, long rows)
        implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.import-begun").by(by).on("organisation", organisation.value())
                .with("import", id.value()).with("rows", rows);
    }
}
