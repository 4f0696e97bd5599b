package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.CrudRepository;

interface MemberImportRepository extends CrudRepository<MemberImport, ImportId> {

    List<MemberImport> findByEndedAtIsNullOrderByBegunAt();

    List<MemberImport> findByOrganisationOrderByBegunAtDesc(OrganisationId organisation, Limit limit);

    List<MemberImport> findByAccount(AccountId account);

    List<MemberImport> findByEndedAtBefore(Instant moment, Limit limit);

    long countByEndedAtBefore(Instant moment);
}
