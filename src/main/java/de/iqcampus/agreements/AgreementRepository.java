package de.iqcampus.agreements;

import de.iqcampus.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AgreementRepository extends CrudRepository<Agreement, UUID> {

    @Query("from Agreement where organisation in :organisations and withdrawnOn is null order by agreementId")
    List<Agreement> findInForce(Collection<OrganisationId> organisations);
}
