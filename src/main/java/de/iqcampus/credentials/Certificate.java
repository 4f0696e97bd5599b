package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Says for good that a person completed a revision of a course; what is printed is made from it each time. */
@Entity
class Certificate extends AbstractAggregateRoot<Certificate> {

    @EmbeddedId private CertificateId id;
    @Embedded private Serial serial;
    @Embedded private AccountId holder;
    @Embedded private EnrolmentId enrolment;
    @Embedded private CourseRevision revision;
    private String holderName;
    private @Nullable String transcription;
    private Locale language;
    private LocalDate awardedOn;
    private Instant awardedAt;
    @Enumerated(EnumType.STRING) private CertificateStatus status;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "replaced_by"))
    private @Nullable CertificateId replacedBy;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "succeeds"))
    private @Nullable CertificateId succeeds;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "verification_code"))
    private SecretCode printedCode;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "share_code"))
    private @Nullable SecretCode sharedCode;
    @Version private @Nullable Integer version;

    protected Certificate() { } // JPA

    Certificate(CourseCompleted completed, String holderName, Locale language, Serial serial, SecretCode printedCode) {
        this.id = CertificateId.next();
        this.serial = serial;
        this.holder = completed.learner();
        this.enrolment = completed.enrolment();
        this.revision = completed.revision();
        this.holderName = holderName;
        this.language = language;
        this.awardedOn = GermanTime.day(completed.at());
        this.awardedAt = completed.at();
        this.status = CertificateStatus.VALID;
        this.printedCode = printedCode;
        registerEvent(new CertificateAwarded(id, serial.value(), holder, revision, awardedAt));
    }

    private Certificate(Certificate former, String holderName, Serial serial, SecretCode printedCode) {
        this.id = CertificateId.next();
        this.serial = serial;
        this.holder = former.holder;
        this.enrolment = former.enrolment;
        this.revision = former.revision;
        this.holderName = holderName;
        this.language = former.language;
        this.awardedOn = former.awardedOn;
        this.awardedAt = former.awardedAt;
        this.status = CertificateStatus.VALID;
        this.succeeds = former.succeeds;
        this.printedCode = printedCode;
    }

    /** The same award under another name. */
    Certificate reissue(String newName, Serial newSerial, SecretCode newCode) {
        return new Certificate(this, newName, newSerial, newCode);
    }

    /** Counts no longer, and bears no name any more. */
    void retire() {
        demandValid();
        status = CertificateStatus.REPLACED;
        forgetName();
    }

    void replaceBy(Certificate newer) {
        if (status != CertificateStatus.REPLACED) {
            throw new IllegalStateException("certificate %s is %s".formatted(serial.value(), status));
        }
        replacedBy = newer.id;
        succeeds = null; // the newer one does
        registerEvent(new CertificateReplaced(serial.value(), newer.serial.value(), holder));
    }

    /** Shows once more what an earlier one shows, which stays as it is. */
    void succeed(Certificate earlier) {
        succeeds = earlier.id;
    }

    void forgetName() {
        holderName = "";
        transcription = null;
    }

    void revoke() {
        demandValid();
        status = CertificateStatus.REVOKED;
    }

    private void demandValid() {
        if (status != CertificateStatus.VALID) {
            throw new IllegalStateException("certificate %s is %s".formatted(serial.value(), status));
        }
    }

    /** Sharing what is shared keeps the link that others have. */
    void share(SecretCode code) {
        if (sharedCode == null) {
            sharedCode = code;
            registerEvent(new CertificateShared(serial.value(), holder));
        }
    }

    /** The link given away is dead from now on; the code on paper still works. */
    void stopSharing() {
        if (sharedCode != null) {
            sharedCode = null;
            registerEvent(new CertificateSharingStopped(serial.value(), holder));
        }
    }

    void transcribe(String words) {
        transcription = words;
        registerEvent(new CertificateTranscribed(serial.value(), holder));
    }

    boolean shownBy(String code) {
        var printed = printedCode.matches(code);
        return sharedCode != null && sharedCode.matches(code) || printed;
    }

    /** The name as paper can show it. */
    String printedName() {
        return transcription == null ? holderName : transcription;
    }

    /** The name for a screen: with a transcription, both, so that nobody can pass for someone else. */
    String fullName() {
        return transcription == null ? holderName : "%s (%s)".formatted(transcription, holderName);
    }

    boolean bearsName() {
        return !holderName.isEmpty();
    }

    /** Until when the course recommends a refresh, if it does. */
    Optional<LocalDate> refreshBy(CourseContent content) {
        return content.refreshMonths() == 0
                ? Optional.empty() : Optional.of(awardedOn.plusMonths(content.refreshMonths()));
    }

    Award award() {
        return new Award(holder, revision, serial.value(), awardedOn);
    }

    CertificateId id() { return id; }

    EnrolmentId enrolment() { return enrolment; }

    Serial serial() { return serial; }
    CourseRevision revision() { return revision; }
    Locale language() { return language; }
    LocalDate awardedOn() { return awardedOn; }
    Instant awardedAt() { return awardedAt; }
    CertificateStatus status() { return status; }
    Optional<CertificateId> replacedBy() { return Optional.ofNullable(replacedBy); }
    Optional<CertificateId> succeeds() { return Optional.ofNullable(succeeds); }

    SecretCode printedCode() { return printedCode; }
    Optional<SecretCode> sharedCode() { return Optional.ofNullable(sharedCode); }
}
