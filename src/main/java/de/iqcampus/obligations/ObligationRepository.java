package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ObligationRepository extends CrudRepository<Obligation, ObligationId> {

    @Query("from Obligation where account = :account and latest = true and closedOn is null order by postponedTo, id")
    List<Obligation> findBinding(AccountId account);

    @Query("from Obligation where account in :accounts and latest = true and closedOn is null order by postponedTo, id")
    List<Obligation> findBinding(Collection<AccountId> accounts);

    @Query("""
            select distinct account from Obligation where account.value > :after and latest = true and closedOn is null
                and fulfilledOn is null and waiver is null and postponedTo >= :notBefore
                and (postponedTo <= :until or openedOn >= :since) order by account.value""")
    List<AccountId> findToRemind(UUID after, LocalDate since, LocalDate until, LocalDate notBefore, Limit limit);

    /** Since when what these assignments ask is overdue, or will be if nobody does it by that day. */
    @Query("""
            select new de.iqcampus.obligations.ObligationRepository$Overdue(account, assignment, postponedTo)
            from Obligation where organisation = :organisation and assignment in :assignments and latest = true
                and closedOn is null and fulfilledOn is null and waiver is null and postponedTo < :until""")
    List<Overdue> findOverdue(OrganisationId organisation, Collection<AssignmentId> assignments, LocalDate until);

    /** For whoever changes them: an award and the night may meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Obligation where account = :account and latest = true and closedOn is null and fulfilledOn is null
            order by id""")
    List<Obligation> lockUndone(AccountId account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Obligation where organisation = :organisation and account = :account and closedOn is null order by id")
    List<Obligation> lockBinding(OrganisationId organisation, AccountId account);

    /** What binds now, and what is still valid of the round before. */
    @Query("""
            from Obligation where organisation = :organisation and closedOn is null
                and (latest = true or status = EXPIRING)""")
    List<Obligation> findStanding(OrganisationId organisation);

    /** The latest of each, and what is still valid of the round before. */
    @Query("""
            from Obligation where organisation = :organisation
                and (latest = true or closedOn is null and status = EXPIRING) order by dueOn, id""")
    List<Obligation> findOfTeam(OrganisationId organisation);

    @Query("from Obligation where organisation = :organisation and latest = true")
    List<Obligation> findLatest(OrganisationId organisation);

    @Query("from Obligation where organisation = :organisation and account in :accounts and latest = true")
    List<Obligation> findLatest(OrganisationId organisation, Collection<AccountId> accounts);

    @Query("from Obligation where organisation = :organisation and account = :account order by openedOn desc, id desc")
    List<Obligation> findAll(OrganisationId organisation, AccountId account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Obligation where programme = :programme and latest = true and closedOn is null
                and fulfilledOn is null order by id""")
    List<Obligation> lockUndone(ProgrammeId programme);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Obligation where lookOn <= :today and closedOn is null order by lookOn, id")
    List<Obligation> lockToLookAt(LocalDate today, Limit limit);

    @Query("select id from Obligation where lookOn <= :today and closedOn is null order by lookOn, id")
    List<ObligationId> findToLookAt(LocalDate today, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Obligation where id = :id and lookOn <= :today and closedOn is null")
    Optional<Obligation> lockToLookAt(ObligationId id, LocalDate today);

    /** Without reading it: it may not be readable. */
    @Modifying @Query("update Obligation set lookOn = :day where id = :id")
    void putOff(ObligationId id, LocalDate day);

    /** Has the night look at what was done for good. */
    @Modifying @Query("""
            update Obligation set lookOn = :today where programme in :programmes and latest = true
                and closedOn is null and waiver is null and fulfilledOn is not null and validUntil is null""")
    void lookAgain(Collection<ProgrammeId> programmes, LocalDate today);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Obligation where id = :id and organisation = :organisation")
    Optional<Obligation> lock(ObligationId id, OrganisationId organisation);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Obligation where id = :id and account = :account")
    Optional<Obligation> lock(ObligationId id, AccountId account);

    List<Obligation> findByAccount(AccountId account);

    /** Earlier rounds too. */
    @Query("from Obligation where organisation = :organisation and account in :accounts and leftOn is null")
    List<Obligation> findNotLeft(OrganisationId organisation, Collection<AccountId> accounts);

    @Query("select count(*) from Obligation where leftOn < :day")
    long countOutlived(LocalDate day);

    @Query("from Obligation where leftOn < :day order by leftOn")
    List<Obligation> findOutlived(LocalDate day, Limit limit);

    @Modifying @Query("delete from Obligation where account = :account")
    void deleteByAccount(AccountId account);

    /** That somebody had to do what an assignment asks by a day. */
    record Overdue(AccountId account, AssignmentId assignment, LocalDate by) { }
}
