package de.iqcampus.identity;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.mail.MailTopic;
import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators every morning how many people wait for a decision about their name; not when nobody does. */
@Component
class NameRequestReminder implements ScheduledWork, MailTopic {

    private final NameRequestRepository requests;
    private final AccountRepository accounts;
    private final MailOutbox outbox;
    private final CampusAddress campus;

    NameRequestReminder(NameRequestRepository requests, AccountRepository accounts, MailOutbox outbox,
            CampusAddress campus) {
        this.requests = requests;
        this.accounts = accounts;
        this.outbox = outbox;
        this.campus = campus;
    }

    @Override public String topic() { return "name-requests"; }
    @Override public Set<String> roles() { return Set.of(Role.ADMIN.name()); }
    @Override public String name() { return "identity.remind-name-requests"; }
    @Override public String cron() { return "0 20 7 * * ?"; }

    @Transactional
    @Override public void run(Instant now) {
        var waiting = requests.countByDeclinedAtNull();
        if (waiting > 0) {
            accounts.findAdministrators().forEach(it -> tell(accounts.require(it).profile(), waiting));
        }
    }

    private void tell(AccountProfile administrator, long waiting) {
        outbox.post(new Letter(administrator.email(), "name-requests", administrator.language(), Map.of("name",
                administrator.fullName(), "waiting", waiting, "link", campus.of("/admin/names")))
                .of(administrator.id()).about(this));
    }
}
