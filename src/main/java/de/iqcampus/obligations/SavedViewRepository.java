package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SavedViewRepository extends CrudRepository<SavedView, UUID> {

    @Query("from SavedView where account = :account and organisation = :organisation order by lower(name), viewId")
    List<SavedView> findOf(AccountId account, OrganisationId organisation);

    @Query("from SavedView where account = :account order by viewId")
    List<SavedView> findOf(AccountId account);

    @Modifying @Query("delete from SavedView where account = :account")
    void deleteByAccount(AccountId account);
}
