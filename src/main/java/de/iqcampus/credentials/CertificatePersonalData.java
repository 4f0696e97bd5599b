package de.iqcampus.credentials;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.PersonalFile;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's certificates are theirs: erasing them deletes them, and the check page then calls them unknown. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class CertificatePersonalData implements PersonalDataHolder {

    private final CertificateRepository certificates;
    private final CertificateService service;

    CertificatePersonalData(CertificateRepository certificates, CertificateService service) {
        this.certificates = certificates;
        this.service = service;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("certificates", service.certificatesOf(account));
    }

    @Override public Stream<PersonalFile> files(AccountId account) {
        return service.certificatesOf(account).stream()
                .filter(it -> it.status() != CertificateStatus.REPLACED && !it.transcriptionNeeded())
                .flatMap(it -> Stream.of(Locale.GERMAN, Locale.ENGLISH).map(language -> new PersonalFile(
                        "certificates/%s-%s.pdf".formatted(it.serial(), language.getLanguage()),
                        service.pdf(account, it.serial(), language))));
    }

    @Override public Map<String, Object> erasable(AccountId account) {
        var serials = service.certificatesOf(account).stream().map(CertificateSummary::serial).toList();
        return serials.isEmpty() ? Map.of() : Map.of("credentials.erase", String.join(", ", serials));
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("credentials.move", certificates.countByHolder(account));
    }

    /** The name on a certificate stays as it was awarded. */
    @Override public void move(AccountId from, AccountId to) {
        certificates.give(from, to);
    }

    @Override public void erase(AccountId account) {
        certificates.deleteByHolder(account);
    }
}
