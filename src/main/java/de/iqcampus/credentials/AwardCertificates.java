package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.identity.AccountService;
import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.shared.SystemUser;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Awards a certificate in the very transaction that completes a course, once per enrolment. */
@Component
class AwardCertificates {

    private final CertificateRepository certificates;
    private final AccountService accounts;
    private final CourseCatalogue catalogue;
    private final UnusedSerials serials;
    private final CertificateLetters letters;
    private final SystemUser system;
    private final RandomGenerator random = new SecureRandom();

    AwardCertificates(CertificateRepository certificates, AccountService accounts, CourseCatalogue catalogue,
            UnusedSerials serials, CertificateLetters letters, SystemUser system) {
        this.certificates = certificates;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.serials = serials;
        this.letters = letters;
        this.system = system;
    }

    @EventListener @Transactional(propagation = Propagation.MANDATORY)
    void on(CourseCompleted completed) {
        if (!certificates.existsByEnrolment(completed.enrolment())) {
            system.run(() -> award(completed));
        }
    }

    private void award(CourseCompleted completed) {
        var person = accounts.settledProfile(completed.learner());
        var content = catalogue.content(completed.revision());
        var taught = content.languages();
        var language = taught.contains(person.language().getLanguage()) ? person.language() : Locale.GERMAN;
        certificates.save(new Certificate(completed, person.fullName(), Locale.of(language.getLanguage()),
                serials.next(completed.at()), SecretCode.random(random)));
        letters.tellAwarded(person, content.title());
    }
}
