package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MemberImportRepository extends CrudRepository<MemberImport, ImportId> {

    List<MemberImport> findByEndedAtIsNullOrderByBegunAt();

    List<MemberImport> findByOrganisationOrderByBegunAtDesc(OrganisationId organisation, Limit limit);

    /** Two nodes may find at the same moment that nothing is left to do. */
    @Modifying @Query("update MemberImport set endedAt = :now where id = :id and endedAt is null")
    void end(ImportId id, Instant now);

    List<MemberImport> findByAccount(AccountId account);

    List<MemberImport> findByEndedAtBefore(Instant moment, Limit limit);

    long countByEndedAtBefore(Instant moment);
}
