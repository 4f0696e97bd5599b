package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    boolean existsBySerial(Serial serial);

    boolean existsByHolderAndStatus(AccountId holder, CertificateStatus status);

    boolean existsByEnrolment(EnrolmentId enrolment);

    long countByHolder(AccountId holder);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Certificate set holder = :to where holder = :from")
    void give(AccountId from, AccountId to);

    void flush();

    @Modifying @Query("delete from Certificate where holder = :holder")
    void deleteByHolder(AccountId holder);
}
