package de.iqcampus.programmes;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.organisation.OrganisationId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A set or a choice of courses that an organisation asks of people, and how long it is good for. */
@Entity
class Programme extends AbstractAggregateRoot<Programme> {

    @EmbeddedId private ProgrammeId id;
    @Embedded private OrganisationId organisation;
    private String name;
    @Enumerated(EnumType.STRING) private Selection selection;
    @ElementCollection @Fetch(FetchMode.SUBSELECT) @OrderColumn(name = "position")
    @CollectionTable(name = "programme_course", joinColumns = @JoinColumn(name = "programme_id"))
    private List<CourseId> courses = new ArrayList<>();
    @ElementCollection @Fetch(FetchMode.SUBSELECT) @OrderColumn(name = "position")
    @CollectionTable(name = "programme_refresher", joinColumns = @JoinColumn(name = "programme_id"))
    private List<CourseId> refreshers = new ArrayList<>();
    private int validMonths; // 0: not so many months
    private boolean validFromDue;
    private @Nullable String validUntilYearly; // as MonthDay writes itself
    private int changeDays; // 0: not until something changes
    private @Nullable LocalDate closedOn;
    @Version private @Nullable Integer version;

    protected Programme() { } // JPA

    Programme(OrganisationId organisation, ProgrammeDetails details) {
        this.id = ProgrammeId.next();
        this.organisation = organisation;
        write(details);
        registerEvent(new ProgrammeChanged(organisation, id, ProgrammeChange.CREATED));
    }

    void change(ProgrammeDetails details) {
        write(details);
        registerEvent(new ProgrammeChanged(organisation, id, ProgrammeChange.CHANGED));
    }

    void close(LocalDate day) {
        if (closedOn == null) {
            closedOn = day;
            registerEvent(new ProgrammeChanged(organisation, id, ProgrammeChange.CLOSED));
        }
    }

    private void write(ProgrammeDetails details) {
        var problems = details.problems();
        if (!problems.isEmpty()) {
            throw new ProgrammeRefused(problems);
        }
        name = details.name();
        selection = details.selection();
        courses = new ArrayList<>(details.courses());
        refreshers = new ArrayList<>(details.refreshers());
        write(Objects.requireNonNull(details.validity()));
    }

    private void write(Validity validity) {
        validMonths = validity instanceof Validity.Months months ? months.months() : 0;
        validFromDue = validity instanceof Validity.Months months && months.fromDue();
        changeDays = validity instanceof Validity.UntilChanged changed ? changed.days() : 0;
        validUntilYearly = validity instanceof Validity.Yearly yearly ? yearly.by().toString() : null;
    }

    private Validity validity() {
        if (validUntilYearly != null) {
            return new Validity.Yearly(MonthDay.parse(validUntilYearly));
        }
        if (changeDays > 0) {
            return new Validity.UntilChanged(changeDays);
        }
        return validMonths == 0 ? new Validity.Lasting() : new Validity.Months(validMonths, validFromDue);
    }

    ProgrammeId id() { return id; }
    OrganisationId organisation() { return organisation; }
    String name() { return name; }
    boolean isOpen() { return closedOn == null; }

    ProgrammeEntry entry() {
        return new ProgrammeEntry(id, organisation, new ProgrammeDetails(name, selection, courses, refreshers,
                validity()), closedOn);
    }
}
