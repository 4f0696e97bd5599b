package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Asks people for a programme from its release until its end; before that, nobody hears of it. */
@Entity
class Assignment extends AbstractAggregateRoot<Assignment> {

    @EmbeddedId private AssignmentId id;
    @Embedded private ProgrammeId programme;
    @Embedded private OrganisationId organisation;
    @Embedded private Audience audience;
    private @Nullable LocalDate dueOn;
    private int withinDays;
    private int tellLeadAfter;
    private LocalDate preparedOn;
    private @Nullable LocalDate releasedOn;
    private @Nullable LocalDate endedOn;
    @Version private @Nullable Integer version;

    protected Assignment() { } // JPA

    Assignment(Programme programme, AssignmentDetails details, LocalDate today) {
        var problems = details.problems(today);
        if (!programme.isOpen()) {
            problems.add(ProgrammeProblem.CLOSED);
        }
        if (!problems.isEmpty()) {
            throw new ProgrammeRefused(problems);
        }
        this.id = AssignmentId.next();
        this.programme = programme.id();
        this.organisation = programme.organisation();
        this.audience = details.audience();
        this.dueOn = details.deadline() instanceof Deadline.By by ? by.day() : null;
        this.withinDays = details.deadline() instanceof Deadline.Within within ? within.days() : 0;
        this.tellLeadAfter = details.tellLeadAfter();
        this.preparedOn = today;
        registerEvent(note(AssignmentChange.PREPARED));
    }

    /** From now on people are asked; doing so twice changes nothing. */
    void release(LocalDate today) {
        if (releasedOn == null && endedOn == null) {
            releasedOn = today;
            registerEvent(note(AssignmentChange.RELEASED));
        }
    }

    /** Nobody is asked any more; doing so twice changes nothing. */
    void end(LocalDate today) {
        if (endedOn == null) {
            endedOn = today;
            registerEvent(note(AssignmentChange.ENDED));
        }
    }

    void belongTo(Audience another) {
        audience = another;
    }

    private AssignmentChanged note(AssignmentChange change) {
        return new AssignmentChanged(organisation, id, change, audience.person(), tellLeadAfter);
    }

    AssignmentId id() { return id; }
    OrganisationId organisation() { return organisation; }

    AssignmentEntry entry() {
        var deadline = dueOn == null ? new Deadline.Within(withinDays) : new Deadline.By(Objects.requireNonNull(dueOn));
        return new AssignmentEntry(id, programme, organisation, audience, deadline, tellLeadAfter, preparedOn,
                releasedOn, endedOn);
    }
}
