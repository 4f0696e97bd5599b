package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.print.PrintFonts;
import de.iqcampus.shared.AccountId;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holders do with their certificates; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #holder == @currentUser.id()")
public class CertificateService {

    private static final int LONGEST_NAME = 120;

    private final CertificateRepository certificates;
    private final CourseCatalogue catalogue;
    private final CertificatePrinter printer;
    private final PrintFonts fonts;
    private final CertificateAddresses addresses;
    private final RandomGenerator random = new SecureRandom();

    CertificateService(CertificateRepository certificates, CourseCatalogue catalogue, CertificatePrinter printer,
            PrintFonts fonts, CertificateAddresses addresses) {
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.printer = printer;
        this.fonts = fonts;
        this.addresses = addresses;
    }

    /** The newest first, and after them those that were replaced. */
    public List<CertificateSummary> certificatesOf(AccountId holder) {
        var all = certificates.findByHolderOrderByAwardedAtDesc(holder);
        return all.stream().map(it -> summary(it, all))
                .sorted(Comparator.comparing(it -> it.status() == CertificateStatus.REPLACED)).toList();
    }

    /** The PDF, made now from what was stored then; {@link NameNotPrintable} while the name needs a transcription. */
    public byte[] pdf(AccountId holder, String serial, Locale language) {
        var certificate = find(holder, serial);
        if (!fonts.cover(certificate.printedName())) {
            throw new NameNotPrintable(serial);
        }
        return printer.print(new CertificateSheet(certificate, catalogue.content(certificate.revision()),
                addresses.check(certificate.serial(), certificate.printedCode()), language));
    }

    /** Makes a link that shows the certificate with its holder's name; sharing again keeps the link. */
    @Transactional
    public void share(AccountId holder, String serial) {
        var certificate = find(holder, serial);
        certificate.share(SecretCode.random(random));
        certificates.save(certificate);
    }

    /** Kills the shared link; the code printed on the certificate still works. */
    @Transactional
    public void stopSharing(AccountId holder, String serial) {
        var certificate = find(holder, serial);
        certificate.stopSharing();
        certificates.save(certificate);
    }

    /** Stores the name in letters that can be printed; {@link NameNotPrintable} where these are not either. */
    @Transactional
    public void transcribe(AccountId holder, String serial, String name) {
        var certificate = find(holder, serial);
        var words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME || !fonts.cover(words)) {
            throw new NameNotPrintable(serial);
        }
        if (!fonts.cover(certificate.printedName())) {
            certificate.transcribe(words);
            certificates.save(certificate);
        }
    }

    private Certificate find(AccountId holder, String serial) {
        return Serial.typed(serial).flatMap(it -> certificates.findBySerialAndHolder(it, holder))
                .filter(it -> it.status() != CertificateStatus.REPLACED) // its name is gone
                .orElseThrow(() -> new CertificateNotFound(serial));
    }

    private CertificateSummary summary(Certificate it, List<Certificate> all) {
        var content = catalogue.content(it.revision());
        return new CertificateSummary(it.serial().value(), content.title(), it.revision().number(),
                it.printedName(), it.awardedOn(), it.refreshBy(content).orElse(null), it.status(),
                !fonts.cover(it.printedName()),
                it.sharedCode().map(code -> addresses.check(it.serial(), code)).orElse(null),
                it.replacedBy().map(newer -> serial(all, other -> other.id().equals(newer))).orElse(null),
                it.succeeds().map(earlier -> serial(all, other -> other.id().equals(earlier))).orElse(null),
                serial(all, later -> later.succeeds().filter(it.id()::equals).isPresent()));
    }

    private static @Nullable String serial(List<Certificate> all, Predicate<Certificate> which) {
        return all.stream().filter(which).map(it -> it.serial().value()).findFirst().orElse(null);
    }
}
