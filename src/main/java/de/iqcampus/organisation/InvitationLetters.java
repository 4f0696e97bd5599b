package de.iqcampus.organisation;

import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.Invitations;
import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reaches people who are to belong to an organisation, by an account of their own, old or new, or to lead in it. */
@Component
class InvitationLetters {

    private static final Limit PER_PERSON = new Limit("invitations to a person", 3, Duration.ofHours(1));

    private final AccountDirectory directory;
    private final AccountService accounts;
    private final Invitations invitations;
    private final MailOutbox outbox;
    private final CampusAddress campus;
    private final SystemUser system;
    private final Throttle throttle;

    InvitationLetters(AccountDirectory directory, AccountService accounts, Invitations invitations, MailOutbox outbox,
            CampusAddress campus, SystemUser system, Throttle throttle) {
        this.directory = directory;
        this.accounts = accounts;
        this.invitations = invitations;
        this.outbox = outbox;
        this.campus = campus;
        this.system = system;
        this.throttle = throttle;
    }

    /** The same for everybody, so that nobody learns who has an account. */
    void count(String address) {
        throttle.count(PER_PERSON, address);
    }

    Optional<AccountId> owner(String address) {
        return asSystem(() -> directory.find(address));
    }

    AccountId open(String organisation, TeamInvitation wish) {
        return asSystem(() -> invitations.inviteTo(organisation, wish.givenName(), wish.familyName(), wish.address(),
                wish.language()));
    }

    void offer(String organisation, AccountId account, String address, String code, Period life) {
        var person = asSystem(() -> accounts.profile(account));
        outbox.post(new Letter(address, "membership-offer", person.language(), Map.of("name", person.fullName(),
                "organisation", organisation, "link", campus.of("/join/" + code)))
                .goodFor(Duration.ofDays(life.getDays())).of(account));
    }

    /** @param unit its name after the names of all above it */
    void tellLead(String organisation, String unit, AccountId lead, String address) {
        var person = asSystem(() -> accounts.profile(lead));
        outbox.post(new Letter(address, "unit-led", person.language(), Map.of("name", person.fullName(),
                "organisation", organisation, "unit", unit, "link", campus.of("/team"))).of(lead));
    }

    private <T> T asSystem(Supplier<T> work) {
        var result = new AtomicReference<T>();
        system.run(() -> result.set(work.get()));
        return result.get();
    }
}
