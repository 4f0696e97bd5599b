package de.iqcampus.obligations;

import de.iqcampus.identity.CurrentUser;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.programmes.ProgrammeService;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what whoever is signed in looks at again and again, for each organisation; nobody else sees it. */
@Service @Transactional @PreAuthorize("@personLevel.isShown(#organisation)")
public class SavedViews {

    public static final int LONGEST_NAME = 60;
    static final int MOST = 20;

    private final SavedViewRepository views;
    private final OrganisationPeople people;
    private final ProgrammeService programmes;
    private final CurrentUser user;

    SavedViews(SavedViewRepository views, OrganisationPeople people, ProgrammeService programmes, CurrentUser user) {
        this.views = views;
        this.people = people;
        this.programmes = programmes;
        this.user = user;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedViewEntry> views(OrganisationId organisation) {
        return views.findOf(user.id(), organisation).stream().map(SavedView::entry).toList();
    }

    /**
     * Keeps the choice by its name, instead of another one of that name; the filter's words are left out.
     *
     * @throws ObligationRefused when the name or the choice is none, or there are too many
     */
    public void save(OrganisationId organisation, String name, TeamFilter filter) {
        var called = name.strip().replaceAll("\\s+", " ");
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new ObligationRefused(ObligationProblem.VIEW_NAME);
        }
        if (!isThere(organisation, filter)) {
            throw new ObligationRefused(ObligationProblem.VIEW_OF_NOTHING);
        }
        var known = views.findOf(user.id(), organisation);
        var saved = known.stream().filter(it -> it.isCalled(called)).findFirst()
                .orElseGet(() -> new SavedView(user.id(), organisation, called));
        if (known.size() >= MOST && !known.contains(saved)) {
            throw new ObligationRefused(ObligationProblem.VIEWS_TOO_MANY);
        }
        saved.show(filter);
        views.save(saved);
    }

    public void forget(OrganisationId organisation, UUID view) {
        views.findOf(user.id(), organisation).stream().filter(it -> it.id().equals(view)).forEach(views::delete);
    }

    private boolean isThere(OrganisationId organisation, TeamFilter filter) {
        var unit = filter.unit();
        var programme = filter.programme();
        return (unit != null || programme != null || filter.status() != null)
                && (unit == null || people.hasUnit(organisation, unit))
                && (programme == null || programmes.programmes(organisation).stream()
                        .anyMatch(it -> it.id().equals(programme)));
    }
}
