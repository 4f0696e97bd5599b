package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface LeaveRepository extends CrudRepository<Leave, UUID> {

    @Query("from Leave where account in :accounts order by absentFrom")
    List<Leave> findOf(Collection<AccountId> accounts);

    @Query("from Leave where account = :account and organisation = :organisation order by absentFrom")
    List<Leave> findOf(AccountId account, OrganisationId organisation);

    @Modifying @Query("delete from Leave where account = :account")
    void deleteByAccount(AccountId account);
}
