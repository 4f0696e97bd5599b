package de.iqcampus.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A part of an organisation: a site, a department, a team. */
@Entity @Table(name = "organisation_unit")
class Unit extends AbstractAggregateRoot<Unit> {

    @EmbeddedId private UnitId id;
    @Embedded private OrganisationId organisation;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable UnitId parent;
    private String name;
    private @Nullable LocalDate closedOn;
    @Version private @Nullable Integer version;

    protected Unit() { } // JPA

    Unit(OrganisationId organisation, String name, @Nullable UnitId parent) {
        this.id = UnitId.next();
        this.organisation = organisation;
        this.name = name;
        this.parent = parent;
        registerEvent(new UnitChanged(organisation, id, UnitChange.ADDED));
    }

    void change(String newName, @Nullable UnitId above) {
        name = newName;
        parent = above;
        registerEvent(new UnitChanged(organisation, id, UnitChange.CHANGED));
    }

    void close(LocalDate day) {
        if (closedOn == null) {
            closedOn = day;
            registerEvent(new UnitChanged(organisation, id, UnitChange.CLOSED));
        }
    }

    UnitId id() { return id; }
    OrganisationId organisation() { return organisation; }
    @Nullable UnitId parent() { return parent; }
    String name() { return name; }
    boolean isOpen() { return closedOn == null; }
    @Nullable LocalDate closedOn() { return closedOn; }
}
