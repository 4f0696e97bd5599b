package de.iqcampus.obligations;

import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the people of an organisation by how they stand: where both are, in the database. */
interface TeamRepository extends Repository<Obligation, ObligationId> {

    default Page<Member> search(OrganisationId organisation, TeamFilter filter, OrganisationPeople people,
            LocalDate today, Pageable page) {
        var within = people.reach(organisation, filter.unit());
        return search(organisation, part(filter.words()), within.everybody(), within.ids(), filter.programme() == null,
                filter.programme() == null ? new ProgrammeId(new UUID(0, 0)) : filter.programme(),
                filter.status() == null, filter.status() == null ? ObligationStatus.OPEN : filter.status(),
                filter.told(), today, filter.programme() == null && filter.status() == null && !filter.told(), page);
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
                    and (:anyStatus = true or o.status = :status)
                    and (:told = false or o.fulfilledOn is null and o.waiver is null and exists (
                        select 1 from Assignment g where g.id.value = o.assignment.value and g.releasedOn is not null
                        and g.endedOn is null and g.tellLeadAfter > 0
                        and o.postponedTo + g.tellLeadAfter day <= :today))))
            order by a.familyName, a.givenName, m.id.value""")
    Page<Member> search(OrganisationId organisation, String part, boolean anywhere, List<UUID> units,
            boolean anyProgramme, ProgrammeId programme, boolean anyStatus, ObligationStatus status, boolean told,
            LocalDate today, boolean anyhow, Pageable page);

    @Query("""
            from Obligation o where o.organisation = :organisation and o.latest = true and o.closedOn is null
                and o.fulfilledOn is null and o.waiver is null
                and\s""" + ObligationRepository.REACHED + " order by o.postponedTo, o.id")
    Page<Obligation> due(OrganisationId organisation, boolean everybody, List<UUID> units, Pageable page);

    @Query("""
            select new de.iqcampus.obligations.TeamRepository$Count(o.status, count(distinct m.account.value))
            from Obligation o join Membership m on m.account.value = o.account.value and m.organisation = o.organisation
            where o.organisation = :organisation and m.closed = false and o.latest = true and o.closedOn is null
                and (:everybody = true or m.unit.value in :units)
            group by o.status""")
    List<Count> count(OrganisationId organisation, boolean everybody, List<UUID> units);

    /** A person is in one unit at most, so that these numbers add up. */
    @Query("""
            select new de.iqcampus.obligations.TeamRepository$UnitCount(o.organisation.value, m.unit.value, o.status,
                count(distinct m.account.value))
            from Obligation o join Membership m on m.account.value = o.account.value and m.organisation = o.organisation
            where o.organisation in :organisations and m.closed = false and o.latest = true and o.closedOn is null
            group by o.organisation.value, m.unit.value, o.status""")
    List<UnitCount> count(Collection<OrganisationId> organisations);

    /** Since when what these assignments ask is overdue, or will be if nobody does it by that day. */
    @Query("""
            select new de.iqcampus.obligations.TeamRepository$Overdue(o.organisation, o.account, m.unit.value,
                o.assignment, o.postponedTo)
            from Obligation o join Membership m on m.account.value = o.account.value and m.organisation = o.organisation
            where o.organisation in :organisations and m.closed = false and o.assignment in :assignments
                and o.latest = true and o.closedOn is null and o.fulfilledOn is null and o.waiver is null
                and o.postponedTo < :until""")
    List<Overdue> findOverdue(Collection<OrganisationId> organisations, Collection<AssignmentId> assignments,
            LocalDate until);

    /** For a search by likeness, in which nothing typed is a wildcard. */
    private static String part(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
                .replaceAll("[!%_]", "!$0") + "%";
    }

    /** How many people have an obligation that stands so. */
    record Count(ObligationStatus status, long people) { }

    /** The same for those who belong to one unit, or to none. */
    record UnitCount(UUID organisation, @Nullable UUID unit, ObligationStatus status, long people) { }

    /** That somebody had to do what an assignment asks by a day. */
    record Overdue(OrganisationId organisation, AccountId account, @Nullable UUID unit, AssignmentId assignment,
            LocalDate by) { }
}
