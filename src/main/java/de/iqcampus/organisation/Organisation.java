package de.iqcampus.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An employer, a job centre or another body whose people learn here. */
@Entity
class Organisation extends AbstractAggregateRoot<Organisation> {

    @EmbeddedId private OrganisationId id;
    private String name;
    @Enumerated(EnumType.STRING) private OrganisationKind kind;
    @Enumerated(EnumType.STRING) private @Nullable SizeClass sizeClass;
    @Enumerated(EnumType.STRING) private @Nullable Sector sector;
    @Enumerated(EnumType.STRING) private Land land;
    private LocalDate validFrom;
    private @Nullable LocalDate endedOn;
    @ElementCollection
    @CollectionTable(name = "organisation_contact", joinColumns = @JoinColumn(name = "organisation_id"))
    @MapKeyColumn(name = "kind") @MapKeyEnumerated(EnumType.STRING)
    private Map<ContactKind, Contact> contacts = new EnumMap<>(ContactKind.class);
    @Version private @Nullable Integer version;

    protected Organisation() { } // JPA

    Organisation(OrganisationDetails details) {
        this.id = OrganisationId.next();
        write(details);
        registerEvent(new OrganisationCreated(id));
    }

    void change(OrganisationDetails details) {
        write(details);
        registerEvent(new OrganisationChanged(id));
    }

    void end(LocalDate day) {
        if (day.isBefore(validFrom)) {
            throw new OrganisationRefused(OrganisationProblem.ENDED_ON);
        }
        endedOn = day;
        registerEvent(new OrganisationEnded(id, day));
    }

    void introduce(Map<ContactKind, Contact> named) {
        var problems = new EnumMap<ContactKind, Set<ContactField>>(ContactKind.class);
        var entered = new EnumMap<ContactKind, Contact>(ContactKind.class);
        named.forEach((kind, contact) -> {
            if (!contact.problems().isEmpty()) {
                problems.put(kind, contact.problems());
            }
            if (!contact.isEmpty()) {
                entered.put(kind, contact);
            }
        });
        if (!problems.isEmpty()) {
            throw new ContactsRefused(problems);
        }
        if (!entered.equals(contacts)) {
            contacts.keySet().retainAll(entered.keySet());
            contacts.putAll(entered);
            registerEvent(new ContactsChanged(id));
        }
    }

    private void write(OrganisationDetails details) {
        var problems = details.problems();
        if (problems.isEmpty() && endedOn != null && requireNonNull(details.validFrom()).isAfter(endedOn)) {
            problems.add(OrganisationProblem.VALID_FROM);
        }
        if (!problems.isEmpty()) {
            throw new OrganisationRefused(problems);
        }
        name = details.name();
        kind = requireNonNull(details.kind());
        sizeClass = details.size();
        sector = details.sector();
        land = requireNonNull(details.land());
        validFrom = requireNonNull(details.validFrom());
    }

    /** Whether people may join it. */
    boolean isOpen(LocalDate today) {
        return endedOn == null || endedOn.isAfter(today);
    }

    OrganisationId id() { return id; }
    String name() { return name; }
    Optional<LocalDate> endedOn() { return Optional.ofNullable(endedOn); }

    OrganisationContacts contacts() {
        return new OrganisationContacts(id, name, Map.copyOf(contacts));
    }

    OrganisationEntry entry() {
        return new OrganisationEntry(id, new OrganisationDetails(name, kind, sizeClass, sector, land, validFrom),
                endedOn);
    }
}
