package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was reminded of, in the campus; a person may pass only their own account. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class NotificationService {

    private static final int PAGE = 25;

    private final ReminderRepository reminders;
    private final Budget budget;
    private final Clock clock;

    NotificationService(ReminderRepository reminders, Budget budget, Clock clock) {
        this.reminders = reminders;
        this.budget = budget;
        this.clock = clock;
    }

    /** The latest first, twenty-five a page; pages begin at 0. */
    public Page<ReminderEntry> notifications(AccountId account, int page) {
        return reminders.findOf(account, PageRequest.of(page, PAGE)).map(Reminder::entry);
    }

    /** How many letters a week there are at most. */
    @PreAuthorize("isAuthenticated()")
    public int mailsPerWeek() {
        return budget.mailsPerWeek();
    }

    public long unread(AccountId account) {
        return reminders.countUnread(account);
    }

    /** All there are. */
    @Transactional
    public void read(AccountId account) {
        reminders.findByAccountAndReadAtIsNull(account).forEach(it -> it.read(clock.instant()));
    }
}
