package de.iqcampus.obligations;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.credentials.Award;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That somebody has learned what a course of an obligation teaches: from a certificate, or from elsewhere. */
@Entity
class Evidence extends AbstractAggregateRoot<Evidence> {

    @Id private UUID evidenceId;
    @Embedded private ObligationId obligation;
    @Embedded private AccountId account;
    @Embedded private CourseId course;
    private int courseRevision; // 0: from elsewhere
    private int minutes;
    private String serial;
    private String source;
    private LocalDate awardedOn;
    @Enumerated(EnumType.STRING) private EvidenceStatus status;
    @Version private @Nullable Integer version;

    protected Evidence() { } // JPA

    Evidence(ObligationId obligation, Award award, int minutes) {
        this(obligation, award.holder(), award.revision().course(), award.awardedOn(), EvidenceStatus.ACCEPTED);
        this.courseRevision = award.revision().number();
        this.minutes = minutes;
        this.serial = award.serial();
    }

    /** @param source who taught it elsewhere, and what it was called there */
    Evidence(ObligationId obligation, AccountId account, CourseId course, String source, LocalDate awardedOn) {
        this(obligation, account, course, awardedOn, EvidenceStatus.SUBMITTED);
        this.source = source;
    }

    private Evidence(ObligationId obligation, AccountId account, CourseId course, LocalDate awardedOn,
            EvidenceStatus status) {
        this.evidenceId = TimeOrderedUuid.next();
        this.obligation = obligation;
        this.account = account;
        this.course = course;
        this.serial = "";
        this.source = "";
        this.awardedOn = awardedOn;
        this.status = status;
    }

    void decide(boolean accepted) {
        status = accepted ? EvidenceStatus.ACCEPTED : EvidenceStatus.REFUSED;
        registerEvent(new EvidenceDecided(obligation, account, status));
    }

    void belongTo(AccountId another) {
        account = another;
    }

    UUID id() { return evidenceId; }
    ObligationId obligation() { return obligation; }
    boolean isAccepted() { return status == EvidenceStatus.ACCEPTED; }
    boolean isOpen() { return status == EvidenceStatus.SUBMITTED; }
    CourseId course() { return course; }
    CourseRevision revision() { return new CourseRevision(course, courseRevision); }
    LocalDate awardedOn() { return awardedOn; }

    EvidenceEntry entry() {
        return new EvidenceEntry(evidenceId, obligation, course, courseRevision, minutes, serial, source, awardedOn,
                status);
    }
}
