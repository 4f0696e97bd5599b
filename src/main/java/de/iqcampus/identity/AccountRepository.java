package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AccountRepository extends CrudRepository<Account, AccountId> {

    /** Whose address it is: whoever proved it, main or not, else whoever registered with it. */
    default Optional<Account> findByEmail(String email) {
        return findOwner(email).or(() -> findRegistered(email));
    }

    @Query("select a from Account a join a.addresses proven where key(proven) = :email")
    Optional<Account> findOwner(String email);

    @Query("from Account where email = :email")
    Optional<Account> findRegistered(String email);

    /** Two devices that change an account at once come here one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Account where id = :id")
    Optional<Account> lock(AccountId id);

    /** Keeps changes of the account waiting until the transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Account where id = :id")
    Optional<Account> hold(AccountId id);

    default Account requireLocked(AccountId id) {
        return lock(id).orElseThrow(() -> new AccountNotFound(id));
    }

    @Query("select distinct a from Account a left join a.addresses proven where a.confirmedAt is not null"
            + " and (a.email in :emails or key(proven) in :emails)")
    List<Account> findOwners(Collection<String> emails);

    List<Account> findByIdIn(Collection<AccountId> ids);

    /** Whom nobody waits for any longer: registered before the one moment, or invited before the other. */
    @Query("""
            select id from Account where confirmedAt is null and createdAt < :registered
                and (invitedAt is null or invitedAt < :invited)""")
    List<AccountId> findForgotten(Instant registered, Instant invited, Limit limit);

    @Query("""
            select count(*) from Account where confirmedAt is null and createdAt < :registered
                and (invitedAt is null or invitedAt < :invited)""")
    long countForgotten(Instant registered, Instant invited);

    /** Who was not here since the one moment, and was told so before the other. */
    @Query("""
            select id from Account where confirmedAt < :seen and (lastSignedInAt is null or lastSignedInAt < :seen)
                and erasureAnnouncedAt < :told order by id.value""")
    List<AccountId> findInactive(Instant seen, Instant told, Limit limit);

    @Query("""
            select id from Account where confirmedAt < :seen and (lastSignedInAt is null or lastSignedInAt < :seen)
                and erasureAnnouncedAt is null order by id.value""")
    List<AccountId> findUnnotified(Instant seen, Limit limit);

    /** Past the version on purpose: that somebody came must never collide with what they do. */
    @Modifying
    @Query("update Account set lastSignedInAt = :now, erasureAnnouncedAt = null where id = :id")
    void noteSignIn(AccountId id, Instant now);

    @Query("""
            select a.id from Account a where a.confirmedAt is not null and a.lockedAt is null and a.id.value in
                (select g.account.value from RoleGrant g where g.role = ADMIN and g.scope is null)""")
    List<AccountId> findAdministrators();

    /** By name, then by age. The given name stands twice, so that people find somebody by either name first. */
    @Query("""
            from Account a where email like :part escape '!'
                or exists (select 1 from a.addresses proven where key(proven) like :part escape '!')
                or lower(concat(givenName, ' ', familyName, ' ', givenName)) like :part escape '!'
            order by familyName, givenName, id.value""")
    Page<Account> search(String part, Pageable page);

    default Account require(AccountId id) {
        return findById(id).orElseThrow(() -> new AccountNotFound(id));
    }
    void flush();
}
