package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ProviderRuleRepository extends CrudRepository<ProviderRule, ProviderRuleId> {

    @Query("from ProviderRule where organisation = :organisation and removedOn is null")
    List<ProviderRule> findValid(OrganisationId organisation);

    /** Which may take the person in by these words, or have taken them in by earlier ones. */
    @Query("""
            select distinct r.organisation from ProviderRule r where r.issuer = :issuer and (r.removedOn is null
                or exists (select 1 from Membership m where m.rule.value = r.id.value and m.account = :account
                    and m.closed = false))""")
    List<OrganisationId> findConcerned(String issuer, AccountId account);
}
