package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.ProgrammeId;
import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what people who have left an organisation had done for it. */
interface FormerRepository extends Repository<Obligation, ObligationId> {

    /** @param since whoever left earlier is forgotten, even where the night has not come to it yet */
    @Query("""
            select new de.iqcampus.obligations.FormerRepository$Kept(a.givenName, a.familyName, o.programme, o.leftOn,
                e)
            from Obligation o join Evidence e on e.obligation.value = o.id.value
                join Account a on a.id.value = o.account.value
            where o.organisation = :organisation and o.leftOn >= :since and o.fulfilledOn is not null
                and e.status = ACCEPTED
                and not exists (select 1 from Membership m where m.account = o.account
                    and m.organisation = :organisation and m.closed = false)
            order by a.familyName, a.givenName, o.account.value, e.awardedOn, e.evidenceId""")
    Page<Kept> find(OrganisationId organisation, LocalDate since, Pageable page);

    /** What shows that somebody did it, and when they left. */
    record Kept(String givenName, String familyName, ProgrammeId programme, LocalDate leftOn, Evidence evidence) {

        String name() {
            return (givenName + " " + familyName).strip();
        }
    }
}
