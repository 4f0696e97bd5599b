package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
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
            from Account where confirmedAt is null and createdAt < :registered
                and (invitedAt is null or invitedAt < :invited)""")
    List<Account> findForgotten(Instant registered, Instant invited);

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
