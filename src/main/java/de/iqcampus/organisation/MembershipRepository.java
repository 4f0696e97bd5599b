package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MembershipRepository extends CrudRepository<Membership, MembershipId> {

    List<Membership> findByAccount(AccountId account);

    @Query("from Membership where account = :account and organisation = :organisation and closed = false")
    Optional<Membership> findOpen(AccountId account, OrganisationId organisation);

    @Query("from Membership where organisation = :organisation and closed = false")
    List<Membership> findOpen(OrganisationId organisation);

    @Query("from Membership where organisation = :organisation and address = :address and closed = false")
    List<Membership> findOpen(OrganisationId organisation, String address);

    @Query("from Membership where closed = false and memberUntil < :today order by id.value")
    List<Membership> findDue(LocalDate today, Limit limit);

    /** By name, which identity keeps: the rows of one page are found where both are, in the database. */
    @Query("""
            select new de.iqcampus.organisation.Member(m.id, m.account, a.givenName, a.familyName, m.address, u.name,
                m.memberFrom, m.memberUntil)
            from Membership m join Account a on a.id.value = m.account.value
                left join Unit u on u.id.value = m.unit.value
            where m.organisation = :organisation and m.closed = false
                and (:anywhere = true or m.unit.value in :units)
                and (lower(m.address) like :part escape '!'
                    or lower(concat(a.givenName, ' ', a.familyName, ' ', a.givenName)) like :part escape '!')
            order by a.familyName, a.givenName, m.id.value""")
    Page<Member> search(OrganisationId organisation, String part, boolean anywhere, Collection<UUID> units,
            Pageable page);

    @Query("""
            select new de.iqcampus.organisation.Member(m.id, m.account, a.givenName, a.familyName, m.address, u.name,
                m.memberFrom, m.memberUntil)
            from Membership m join Account a on a.id.value = m.account.value
                left join Unit u on u.id.value = m.unit.value
            where m.organisation = :organisation and m.closed = false and m.account in :accounts
                and (:anywhere = true or m.unit.value in :units)
            order by a.familyName, a.givenName, m.id.value""")
    List<Member> find(OrganisationId organisation, Collection<AccountId> accounts, boolean anywhere,
            Collection<UUID> units, Limit limit);

    @Query("""
            select new de.iqcampus.organisation.OwnMembership(o.id, o.name, u.name, m.address, m.memberFrom,
                m.memberUntil, r.issuer)
            from Membership m join Organisation o on o.id.value = m.organisation.value
                left join Unit u on u.id.value = m.unit.value
                left join ProviderRule r on r.id.value = m.rule.value
            where m.account = :account and (:closed = true or m.closed = false) order by m.memberFrom, m.id.value""")
    List<OwnMembership> own(AccountId account, boolean closed);

    @Query("""
            select count(*) > 0 from Membership where account = :account and organisation = :organisation
                and closed = true and rule.value is null""")
    boolean isEndedByPeople(AccountId account, OrganisationId organisation);

    /** What people have ended is remembered as long as a rule could begin it again. */
    String OUTLIVED = """
            from Membership m where m.closed = true and m.memberUntil < :day and not (m.rule.value is null and exists
                (select 1 from ProviderRule r where r.organisation = m.organisation and r.removedOn is null))""";

    @Query("select m " + OUTLIVED + " order by m.id.value")
    List<Membership> findOutlived(LocalDate day, Limit limit);

    @Query("select count(*) " + OUTLIVED)
    long countOutlived(LocalDate day);

    @Modifying @Query("delete from Membership where account = :account")
    void deleteByAccount(AccountId account);
}
