package de.iqcampus.reminders;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import de.iqcampus.shared.PersonalDataHolder;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people were reminded of. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class RemindersPersonalData implements PersonalDataHolder {

    private final ReminderRepository reminders;

    RemindersPersonalData(ReminderRepository reminders) {
        this.reminders = reminders;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("reminders", reminders.findByAccount(account).stream().map(Reminder::entry)
                .map(it -> new Exported(it.title(), it.occasion(), it.place(), it.decidedOn(), it.about())).toList());
    }

    /** What both were reminded of is decided for the person. */
    @Override public void move(AccountId from, AccountId to) {
        var own = reminders.findByAccount(to).stream().map(Reminder::key).collect(toSet());
        reminders.findByAccount(from).forEach(it -> {
            var key = it.key();
            if (!own.contains(new Key(to, key.cause(), key.period()))) {
                it.belongTo(to);
            }
        });
    }

    @Override public void erase(AccountId account) {
        reminders.deleteOf(account);
    }

    private record Exported(LocalizedText title, Occasion kind, String organisation, LocalDate remindedOn,
            LocalDate dueOn) { }
}
