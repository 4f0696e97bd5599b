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

    Optional<Account> findByEmail(String email);

    List<Account> findByIdIn(Collection<AccountId> ids);

    List<Account> findByEmailInAndConfirmedAtNotNull(Collection<String> emails);

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
            from Account where email like :part escape '!'
                or lower(concat(givenName, ' ', familyName, ' ', givenName)) like :part escape '!'
            order by familyName, givenName, id.value""")
    Page<Account> search(String part, Pageable page);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Account where id = :id")
    Optional<Account> lock(AccountId id);

    default Account require(AccountId id) {
        return findById(id).orElseThrow(() -> new AccountNotFound(id));
    }
}
