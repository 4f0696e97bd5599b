package de.iqcampus.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
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

    OrganisationEntry entry() {
        return new OrganisationEntry(id, new OrganisationDetails(name, kind, sizeClass, sector, land, validFrom),
                endedOn);
    }
}
