package de.iqcampus.reminders;

import de.iqcampus.credentials.Refresh;
import de.iqcampus.credentials.RefreshService;
import de.iqcampus.obligations.DutyService;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reminds of what courses recommend to refresh, ninety, thirty and seven days before; not of what somebody must. */
@Component
class RefreshCauses implements CauseSource {

    static final List<Integer> BEFORE = List.of(90, 30, 7); // days

    private final RefreshService refreshes;
    private final DutyService duties;

    RefreshCauses(RefreshService refreshes, DutyService duties) {
        this.refreshes = refreshes;
        this.duties = duties;
    }

    @Override public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return refreshes.people(after, day, day.plusDays(BEFORE.getFirst()), most);
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
        var windows = new ArrayList<Window>();
        var until = by;
        for (int days : BEFORE.reversed()) {
            windows.addFirst(new Window(Occasion.REFRESH, String.valueOf(days), by.minusDays(days), until, by));
            until = by.minusDays(days + 1L);
        }
        return windows;
    }
}
