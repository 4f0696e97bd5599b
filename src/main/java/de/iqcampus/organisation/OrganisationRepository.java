package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface OrganisationRepository extends CrudRepository<Organisation, OrganisationId> {

    /** Whoever changes who belongs to an organisation, or its units, comes here one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Organisation where id = :id")
    Optional<Organisation> lock(OrganisationId id);

    List<Organisation> findByIdIn(Collection<OrganisationId> ids);

    @Query("from Organisation where lower(name) like :part escape '!' order by name, id.value")
    Page<Organisation> search(String part, Pageable page);

    @Query("""
            from Organisation where lower(name) like :part escape '!' and (endedOn is null or endedOn > :today)
            order by name, id.value""")
    List<Organisation> searchOpen(String part, LocalDate today, Limit limit);

    @Query("""
            select distinct o from Organisation o left join fetch o.contacts where o.id.value in (select
                m.organisation.value from Membership m where m.account = :account and m.closed = false)
            order by o.name, o.id.value""")
    List<Organisation> findWithContacts(AccountId account);

    default Organisation require(OrganisationId id) {
        return findById(id).orElseThrow(() -> new OrganisationNotFound(id.value()));
    }

    default Organisation requireLocked(OrganisationId id) {
        return lock(id).orElseThrow(() -> new OrganisationNotFound(id.value()));
    }

    /** For a search by likeness, in which nothing typed is a wildcard. */
    static String part(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[!%_]", "!$0") + "%";
    }
}
