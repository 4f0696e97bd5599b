package de.iqcampus.credentials;

import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.NameChanged;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues certificates anew in the very transaction that changes the name; the former name is kept nowhere. */
@Component
class ReissueCertificates {

    private final CertificateRepository certificates;
    private final AccountService accounts;
    private final UnusedSerials serials;
    private final SystemUser system;
    private final RandomGenerator random = new SecureRandom();

    ReissueCertificates(CertificateRepository certificates, AccountService accounts, UnusedSerials serials,
            SystemUser system) {
        this.certificates = certificates;
        this.accounts = accounts;
        this.serials = serials;
        this.system = system;
    }

    @EventListener @Transactional(propagation = Propagation.MANDATORY)
    void on(NameChanged changed) {
        system.run(() -> reissue(changed.account()));
    }

    private void reissue(AccountId holder) {
        var name = accounts.profile(holder).fullName();
        for (var certificate : certificates.findByHolderOrderByAwardedAtDesc(holder)) {
            if (certificate.status() == CertificateStatus.VALID) {
                reissue(certificate, name);
            } else {
                certificate.forgetName();
            }
        }
    }

    private void reissue(Certificate former, String name) {
        former.retire();
        certificates.flush(); // only then may another count for the same enrolment
        var newer = certificates.save(
                former.reissue(name, serials.next(former.awardedAt()), SecretCode.random(random)));
        former.replaceBy(newer);
        certificates.findSuccessors(former.id()).forEach(it -> it.succeed(newer));
        certificates.save(former);
    }
}
