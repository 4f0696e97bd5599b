package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself who has completed what, without anything about how. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class AwardService {

    private final CertificateRepository certificates;

    AwardService(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** The earliest first. */
    public List<Award> awards(Collection<AccountId> holders, Collection<CourseId> courses) {
        return holders.isEmpty() || courses.isEmpty() ? List.of()
                : certificates.findCounting(holders, courses).stream().map(Certificate::award).toList();
    }
}
