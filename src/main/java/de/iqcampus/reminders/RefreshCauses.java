package de.iqcampus.reminders;

import de.iqcampus.credentials.Refresh;
import de.iqcampus.credentials.RefreshService;
import de.iqcampus.obligations.DutyService;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reminds of what courses recommend to refresh, ninety, thirty and seven days before; not of what somebody must. */
@Component
class RefreshCauses implements CauseSource {

    private final RefreshService refreshes;
    private final DutyService duties;

    RefreshCauses(RefreshService refreshes, DutyService duties) {
        this.refreshes = refreshes;
        this.duties = duties;
    }

    @Override public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return refreshes.people(after, day, day.plusDays(90), most);
    }

    @Override public List<Cause> causes(Collection<AccountId> people, LocalDate day) {
        var recommended = refreshes.refreshes(people);
        var holders = recommended.stream().map(it -> it.award().holder()).collect(Collectors.toSet());
        var asked = duties.duties(holders).stream().flatMap(duty -> duty.courses().stream()
                .map(it -> List.of(duty.account(), it))).collect(Collectors.toSet());
        return recommended.stream()
                .filter(it -> !asked.contains(List.of(it.award().holder(), it.award().revision().course())))
                .map(it -> new Cause(it.award().holder(), Subject.RECOMMENDATIONS, "refresh:" + it.award().serial(),
                        it.course(), "", "/certificates", windows(it), List.of())).toList();
    }

    private static List<Window> windows(Refresh refresh) {
        var by = refresh.by();
        return List.of(new Window(Occasion.REFRESH, "90", by.minusDays(90), by.minusDays(31), by),
                new Window(Occasion.REFRESH, "30", by.minusDays(30), by.minusDays(8), by),
                new Window(Occasion.REFRESH, "7", by.minusDays(7), by, by));
    }
}
