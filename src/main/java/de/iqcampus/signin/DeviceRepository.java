package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface DeviceRepository extends CrudRepository<Device, DeviceId> {

    Optional<Device> findBySecretHash(String hash);

    List<Device> findByAccountAndExpiresAtAfterOrderByLastSeenAtDesc(AccountId account, Instant now);

    @Query("select id from Device where account = :account")
    List<DeviceId> idsOf(AccountId account);

    long countByExpiresAtBeforeOrLastSeenAtBefore(Instant now, Instant limit);

    @Modifying @Query("delete from Device where expiresAt < :now or lastSeenAt < :limit")
    int deleteUnused(Instant now, Instant limit);

    @Modifying @Query("delete from Device where id in :ids")
    void deleteAll(List<DeviceId> ids);
}
