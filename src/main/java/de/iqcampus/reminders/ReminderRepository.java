package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ReminderRepository extends CrudRepository<Reminder, UUID> {

    @Query("select new de.iqcampus.reminders.Key(account, cause, period) from Reminder where account in :people")
    List<Key> findDecided(Collection<AccountId> people);

    @Query("""
            select distinct new de.iqcampus.reminders.ReminderRepository$Mailed(account, decidedOn) from Reminder
            where account in :people and mailed = true and decidedOn > :since""")
    List<Mailed> findMailed(Collection<AccountId> people, LocalDate since);

    @Query("from Reminder where account = :person order by decidedOn desc, reminderId desc")
    Page<Reminder> findOf(AccountId person, Pageable page);

    List<Reminder> findByAccount(AccountId account);

    @Query("select count(*) from Reminder where account = :person and readAt is null")
    long countUnread(AccountId person);

    List<Reminder> findByAccountAndReadAtIsNull(AccountId person);

    @Query("select count(*) from Reminder where decidedOn < :day")
    long countOutlived(LocalDate day);

    @Query("select reminderId from Reminder where decidedOn < :day order by decidedOn")
    List<UUID> findOutlived(LocalDate day, Limit limit);

    @Modifying @Query("delete from Reminder where reminderId in :ids")
    int forget(Collection<UUID> ids);

    @Modifying @Query("delete from Reminder where account = :person")
    void deleteOf(AccountId person);

    /** That a person got a letter on a day. */
    record Mailed(AccountId person, LocalDate day) { }
}
