package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import de.iqcampus.shared.SecretToken;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for others, who choose their password by the link of a letter. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class Invitations {

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final AccountLetters letters;
    private final LetterThrottle throttle;
    private final String unknownPassword;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(AccountRepository accounts, RoleGrantRepository roles, AccountLetters letters, LetterThrottle throttle,
            PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.letters = letters;
        this.throttle = throttle;
        this.unknownPassword = passwords.encode(SecretToken.next().value()); // once: it takes long, on purpose
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an account and mails the invitation; everybody may learn, whatever else they do.
     *
     * @param also the roles beside that, everywhere
     * @param language of the letter and of the screens
     * @throws InputRefused with everything that is wrong
     * @throws AddressTaken when there is an account with this address already
     */
    @Dangerous
    public AccountId invite(String given, String family, String email, Set<Role> also, Locale language) {
        var account = open(given, family, email, language, throttle::count);
        also.forEach(it -> {
            if (roles.grant(account.id(), it, null, clock.instant())) {
                events.publishEvent(new RoleGranted(account.id(), it, null));
            }
        });
        letters.invite(account);
        return account.id();
    }

    /**
     * The same for somebody who is to learn, in the name of an organisation that they will belong to; whoever has not
     * answered an earlier invitation gets this one in its place.
     *
     * @throws InputRefused with everything that is wrong
     * @throws AddressTaken when there is an account with this address already
     */
    @PreAuthorize("@systemUser.isActing()")
    public AccountId inviteTo(String organisation, String given, String family, String email, Locale language) {
        var account = waiting(email).orElseGet(() -> open(given, family, email, language, throttle::countPerson));
        letters.inviteTo(organisation, account);
        return account.id();
    }

    private Optional<Account> waiting(String email) {
        var waiting = EmailAddress.read(email).flatMap(it -> accounts.findByEmail(it.value()))
                .filter(Account::isInvited);
        waiting.ifPresent(it -> {
            throttle.countPerson(new EmailAddress(it.email()));
            it.invite(clock.instant());
            accounts.save(it);
        });
        return waiting;
    }

    private Account open(String given, String family, String email, Locale language, Consumer<EmailAddress> count) {
        var invitee = Invitee.read(given, family, email);
        accounts.findByEmail(invitee.address().value()).ifPresent(it -> {
            throw new AddressTaken(it.id());
        });
        count.accept(invitee.address());
        var account = new Account(invitee.address(), new Particulars(invitee.given(), invitee.family(), language, ""),
                unknownPassword, clock.instant());
        account.invite(clock.instant());
        accounts.save(account);
        roles.grant(account.id(), Role.LEARNER, null, clock.instant());
        return account;
    }

    /** Mails again the letter that the person has not answered: the invitation, or the one to confirm the address. */
    public void remind(AccountId id) {
        var account = accounts.require(id);
        if (account.isConfirmed()) {
            return;
        }
        throttle.count(new EmailAddress(account.email()));
        if (account.isInvited()) {
            account.invite(clock.instant());
            accounts.save(account);
        } else {
            events.publishEvent(new ConfirmationSentAgain(id));
        }
        letters.remind(account);
    }
}
