package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface AccountRepository extends CrudRepository<Account, AccountId> {

    Optional<Account> findByEmail(String email);

    List<Account> findByIdIn(Collection<AccountId> ids);

    List<Account> findByEmailInAndConfirmedAtNotNull(Collection<String> emails);

    List<Account> findByConfirmedAtNullAndCreatedAtBefore(Instant before);
}
