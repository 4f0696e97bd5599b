package de.iqcampus.identity;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SetUpLinkRepository extends CrudRepository<SetUpLink, String> {

    boolean existsByTokenHashAndExpiresAtAfter(String hash, Instant now);

    @Modifying @Query("delete from SetUpLink where tokenHash = :hash and expiresAt > :now")
    int use(String hash, Instant now);
}
