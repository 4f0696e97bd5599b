package de.iqcampus.credentials;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.identity.AccountService;
import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.shared.SystemUser;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Refreshers> refreshers;
    private final SystemUser system;
    private final RandomGenerator random = new SecureRandom();

    AwardCertificates(CertificateRepository certificates, AccountService accounts, CourseCatalogue catalogue,
            UnusedSerials serials, CertificateLetters letters,
            ObjectProvider<Refreshers> refreshers, SystemUser system) {
        this.certificates = certificates;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.serials = serials;
        this.letters = letters;
        this.refreshers = refreshers;
        this.system = system;
    }

    @EventListener @Transactional(propagation = Propagation.MANDATORY)
    void on(CourseCompleted completed) {
        var held = certificates.findByHolderOrderByAwardedAtDesc(completed.learner());
        if (held.stream().noneMatch(it -> it.enrolment().equals(completed.enrolment()))) {
            system.run(() -> award(completed, held.stream()
                    .filter(it -> it.status() == CertificateStatus.VALID).toList()));
        }
    }

    private void award(CourseCompleted completed, List<Certificate> held) {
        var person = accounts.settledProfile(completed.learner());
        var content = catalogue.content(completed.revision());
        var taught = content.languages();
        var language = taught.contains(person.language().getLanguage()) ? person.language() : Locale.GERMAN;
        var certificate = new Certificate(completed, person.fullName(), Locale.of(language.getLanguage()),
                serials.next(completed.at()), SecretCode.random(random));
        earlier(completed, held).ifPresent(certificate::succeed);
        certificates.save(certificate);
        letters.tellAwarded(person, content.title());
    }

    /** The latest one for the same course, else for what this course refreshes. */
    private Optional<Certificate> earlier(CourseCompleted completed, List<Certificate> held) {
        var course = completed.revision().course();
        return latest(held, Set.of(course)).or(() -> held.isEmpty() ? Optional.empty()
                : latest(held, refreshers.stream().flatMap(it -> it.refreshedBy(course, completed.learner()).stream())
                        .collect(toSet())));
    }

    private static Optional<Certificate> latest(List<Certificate> held, Set<CourseId> courses) {
        return held.stream().filter(it -> courses.contains(it.revision().course())).findFirst();
    }
}
