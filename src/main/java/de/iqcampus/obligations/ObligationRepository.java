package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
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

    /** For whoever changes them: an award and the night may meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Obligation where account = :account and latest = true and closedOn is null and fulfilledOn is null
            order by id""")
    List<Obligation> lockUndone(AccountId account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Obligation where organisation = :organisation and account = :account and closedOn is null order by id")
    List<Obligation> lockBinding(OrganisationId organisation, AccountId account);

    /** Of whom some reach covers. */
    String REACHED = """
            (:everybody = true or exists (select 1 from Membership m where m.account = o.account
                and m.organisation = o.organisation and m.closed = false and m.unit.value in :units))""";

    /** What binds now, and what is still valid of the round before. */
    @Query("""
            from Obligation o where o.organisation = :organisation and o.closedOn is null
                and (o.latest = true or o.status = EXPIRING) and\s""" + REACHED)
    List<Obligation> findStanding(OrganisationId organisation, boolean everybody, List<UUID> units);

    /** The latest of each, and what is still valid of the round before. */
    @Query("""
            from Obligation o where o.organisation = :organisation
                and (o.latest = true or o.closedOn is null and o.status = EXPIRING) and\s""" + REACHED
            + " order by o.dueOn, o.id")
    List<Obligation> findOfTeam(OrganisationId organisation, boolean everybody, List<UUID> units);

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
}
