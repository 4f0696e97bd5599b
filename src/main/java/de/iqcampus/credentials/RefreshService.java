package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself whose certificates are soon to be refreshed, as their courses recommend. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class RefreshService {

    private final CertificateRepository certificates;
    private final CourseCatalogue catalogue;

    RefreshService(CertificateRepository certificates, CourseCatalogue catalogue) {
        this.certificates = certificates;
        this.catalogue = catalogue;
    }

    /** Those after this one, by id, who hold one that is to be refreshed between these days. */
    public List<AccountId> people(AccountId after, LocalDate from, LocalDate until, int most) {
        return certificates.findRevisions().stream().filter(it -> months(it) > 0)
                .flatMap(it -> certificates.findHolders(after.value(), it, from.minusMonths(months(it)),
                        until.minusMonths(months(it)), Limit.of(most)).stream()).distinct().toList();
    }

    /** Of each of these people and each course the newest, where it is to be refreshed at all. */
    public List<Refresh> refreshes(Collection<AccountId> people) {
        return people.isEmpty() ? List.of() : certificates.findNewest(people).stream()
                .filter(it -> months(it.revision()) > 0)
                .map(it -> new Refresh(it.award(), catalogue.content(it.revision()).title(),
                        it.awardedOn().plusMonths(months(it.revision())))).toList();
    }

    private int months(CourseRevision revision) {
        return catalogue.content(revision).refreshMonths();
    }
}
