package de.iqcampus.federation;

import de.iqcampus.shared.AccountId;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ForeignIdentityRepository extends CrudRepository<ForeignIdentity, String> {

    List<ForeignIdentity> findByAccount(AccountId account);

    @Modifying @Query("delete from ForeignIdentity where account = :account and issuer = :issuer")
    void deleteByAccountAndIssuer(AccountId account, String issuer);

    @Modifying @Query("delete from ForeignIdentity where account = :account")
    void deleteByAccount(AccountId account);
}
