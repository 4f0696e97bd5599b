package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface RoleGrantRepository extends CrudRepository<RoleGrant, UUID> {

    List<RoleGrant> findByAccount(AccountId account);

    List<RoleGrant> findByAccountIn(Collection<AccountId> accounts);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from RoleGrant where role = ADMIN and scope is null")
    List<RoleGrant> lockAdministration();

    /** Whether the person did not hold it before. */
    default boolean grant(AccountId account, Role role, @Nullable UUID scope, Instant now) {
        var isNew = findByAccount(account).stream().noneMatch(it -> it.isOf(role, scope));
        if (isNew) {
            save(new RoleGrant(account, role, scope, now));
        }
        return isNew;
    }

    @Query("select count(*) > 0 from RoleGrant where account = :account and role = :role and scope = :scope")
    boolean isHeld(AccountId account, Role role, UUID scope);

    @Query("select scope from RoleGrant where account = :account and role = :role and scope is not null")
    List<UUID> findScopes(AccountId account, Role role);

    @Query("select account from RoleGrant where role = :role and scope = :scope")
    Set<AccountId> findHolders(Role role, UUID scope);

    @Query("from RoleGrant where role = :role and scope is not null and account in :accounts")
    List<RoleGrant> findHeld(Role role, Collection<AccountId> accounts);

    @Query("select account from RoleGrant where role = :role and scope is null")
    Set<AccountId> findHolders(Role role);

    List<RoleGrant> findByAccountAndScopeIn(AccountId account, Collection<UUID> scopes);

    List<RoleGrant> findByRoleAndScopeIn(Role role, Collection<UUID> scopes);

    @Modifying @Query("delete from RoleGrant where account = :account")
    void deleteByAccount(AccountId account);
}
