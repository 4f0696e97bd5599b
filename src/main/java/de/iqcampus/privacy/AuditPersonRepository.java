package de.iqcampus.privacy;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AuditPersonRepository extends CrudRepository<AuditPerson, UUID> {

    /** The oldest token first. */
    List<AuditPerson> findByAccountOrderByToken(AccountId account);

    List<AuditPerson> findByTokenIn(Collection<UUID> tokens);

    @Modifying @Query("delete from AuditPerson where account = :account")
    void deleteByAccount(AccountId account);
}
