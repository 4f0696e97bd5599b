package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface RoleGrantRepository extends CrudRepository<RoleGrant, UUID> {

    List<RoleGrant> findByAccount(AccountId account);

    @Modifying @Query("delete from RoleGrant where account = :account")
    void deleteByAccount(AccountId account);
}
