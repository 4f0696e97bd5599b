package de.iqcampus.obligations;

import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.ProgrammeId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the people of an organisation by how they stand: where both are, in the database. */
interface TeamRepository extends Repository<Obligation, ObligationId> {

    default Page<Member> search(OrganisationId organisation, TeamFilter filter, OrganisationPeople people,
            Pageable page) {
        var units = filter.unit() == null ? List.of(new UUID(0, 0))
                : people.branch(organisation, filter.unit()).stream().map(UnitId::value).toList();
        return search(organisation, part(filter.words()), filter.unit() == null, units, filter.programme() == null,
                filter.programme() == null ? new ProgrammeId(new UUID(0, 0)) : filter.programme(),
                filter.status() == null, filter.status() == null ? ObligationStatus.OPEN : filter.status(),
                filter.programme() == null && filter.status() == null, page);
    }

    @Query("""
            select new de.iqcampus.organisation.Member(m.id, m.account, a.givenName, a.familyName, m.address, u.name,
                m.memberFrom, m.memberUntil)
            from Membership m join Account a on a.id.value = m.account.value
                left join Unit u on u.id.value = m.unit.value
            where m.organisation = :organisation and m.closed = false
                and (:anywhere = true or m.unit.value in :units)
                and (lower(m.address) like :part escape '!'
                    or lower(concat(a.givenName, ' ', a.familyName, ' ', a.givenName)) like :part escape '!')
                and (:anyhow = true or exists (select 1 from Obligation o where o.account = m.account
                    and o.organisation = :organisation and o.latest = true and o.closedOn is null
                    and (:anyProgramme = true or o.programme = :programme)
                    and (:anyStatus = true or o.status = :status)))
            order by a.familyName, a.givenName, m.id.value""")
    Page<Member> search(OrganisationId organisation, String part, boolean anywhere, List<UUID> units,
            boolean anyProgramme, ProgrammeId programme, boolean anyStatus, ObligationStatus status, boolean anyhow,
            Pageable page);

    @Query("""
            from Obligation o where o.organisation = :organisation and o.latest = true and o.closedOn is null
                and o.fulfilledOn is null and o.waiver is null order by o.postponedTo, o.id""")
    Page<Obligation> due(OrganisationId organisation, Pageable page);

    @Query("""
            select new de.iqcampus.obligations.TeamRepository$Count(o.status, count(distinct m.account.value))
            from Obligation o join Membership m on m.account.value = o.account.value and m.organisation = o.organisation
            where o.organisation = :organisation and m.closed = false and o.latest = true and o.closedOn is null
            group by o.status""")
    List<Count> count(OrganisationId organisation);

    /** For a search by likeness, in which nothing typed is a wildcard. */
    private static String part(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
                .replaceAll("[!%_]", "!$0") + "%";
    }

    /** How many people have an obligation that stands so. */
    record Count(ObligationStatus status, long people) { }
}
