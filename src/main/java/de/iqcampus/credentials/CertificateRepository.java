package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CertificateRepository extends CrudRepository<Certificate, CertificateId> {

    Optional<Certificate> findBySerial(Serial serial);

    Optional<Certificate> findBySerialAndHolder(Serial serial, AccountId holder);

    List<Certificate> findByHolderOrderByAwardedAtDesc(AccountId holder);

    @Query("from Certificate where holder in :holders and revision.course in :courses and status = VALID"
            + " order by awardedAt, id")
    List<Certificate> findCounting(Collection<AccountId> holders, Collection<CourseId> courses);

    @Query("select distinct revision from Certificate")
    List<CourseRevision> findRevisions();

    @Query("""
            select distinct holder from Certificate where holder.value > :after and revision = :revision
                and status = VALID and awardedOn between :from and :until order by holder.value""")
    List<AccountId> findHolders(UUID after, CourseRevision revision, LocalDate from, LocalDate until, Limit most);

    @Query("""
            from Certificate c where c.holder in :holders and c.status = VALID and not exists (select 1
                from Certificate n where n.holder = c.holder and n.revision.course = c.revision.course
                    and n.status = VALID and n.awardedAt > c.awardedAt)""")
    List<Certificate> findNewest(Collection<AccountId> holders);

    @Query("from Certificate where succeeds = :earlier order by awardedAt, id")
    List<Certificate> findSuccessors(CertificateId earlier);

    boolean existsBySerial(Serial serial);

    boolean existsByHolderAndStatus(AccountId holder, CertificateStatus status);

    long countByHolder(AccountId holder);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Certificate set holder = :to where holder = :from")
    void give(AccountId from, AccountId to);

    void flush();

    @Modifying @Query("delete from Certificate where holder = :holder")
    void deleteByHolder(AccountId holder);
}
