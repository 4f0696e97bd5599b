package de.iqcampus.reminders;

import de.iqcampus.obligations.DueDay;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks thirty days ahead: who will hear what when, and what waits. The very plans by which reminders are sent, so it
 * cannot drift from them; all that may differ is what happens in between.
 */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class Foresight {

    static final int DAYS = 30;

    private final Situations situations;
    private final Planner planner;
    private final OrganisationPeople organisations;
    private final ProgrammeService programmes;
    private final SystemUser system;
    private final Clock clock;

    Foresight(Situations situations, Planner planner, OrganisationPeople organisations, ProgrammeService programmes,
            SystemUser system, Clock clock) {
        this.situations = situations;
        this.planner = planner;
        this.organisations = organisations;
        this.programmes = programmes;
        this.system = system;
        this.clock = clock;
    }

    /** What the person themself will hear. */
    public List<ForeseenReminder> own(AccountId account) {
        return ahead(List.of(account), it -> true);
    }

    /**
     * What those of these people of whom one is in charge will hear because the organisation asks; others' reminders
     * are none of its business.
     *
     * @param programme of the organisation, which they are asked for; nothing means all that it asks
     */
    @PreAuthorize("@personLevel.isShown(#organisation)")
    public List<ForeseenReminder> team(OrganisationId organisation, @Nullable ProgrammeId programme,
            Collection<AccountId> people) {
        var own = programmes.programmes(organisation).stream().map(ProgrammeEntry::id)
                .filter(it -> programme == null || it.equals(programme)).toList();
        return ahead(organisations.reached(organisation, people),
                it -> own.stream().anyMatch(asked -> DueDay.isOf(asked, it.cause().key())));
    }

    private List<ForeseenReminder> ahead(Collection<AccountId> people, Predicate<Item> told) {
        var foreseen = new ArrayList<ForeseenReminder>();
        system.run(() -> situations.of(people, today()).forEach(it -> planner.ahead(it, today(), DAYS).forEach(plan ->
                plan.items().stream().filter(told).forEach(item -> foreseen.add(new ForeseenReminder(
                        it.person(), plan.day(), plan.verdict(), item.window().occasion(),
                        item.cause().title(), item.cause().place(), item.window().about()))))));
        return List.copyOf(foreseen);
    }

    private LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
