package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts; what a stranger sees is the same whether the address has one or not. */
@Service @Transactional @PreAuthorize("permitAll")
public class Registration {

    static final String PRIVACY_NOTICE = "2026-11"; // the edition that /privacy shows

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final MailedLinks links;
    private final AccountLetters letters;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final LetterThrottle throttle;
    private final Squatters squatters;
    private final Clock clock;

    Registration(AccountRepository accounts, RoleGrantRepository roles, MailedLinks links, AccountLetters letters,
            PasswordRule rule, PasswordEncoder passwords, LetterThrottle throttle, Squatters squatters, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
        this.letters = letters;
        this.rule = rule;
        this.passwords = passwords;
        this.throttle = throttle;
        this.squatters = squatters;
        this.clock = clock;
    }

    /**
     * Mails a link that opens the account; an address that has one is mailed that instead.
     *
     * @param family may be empty, for not everybody has two names
     * @param wish where the person was going; the link in the letter leads on there
     * @throws InputRefused with everything that is wrong
     * @throws TooManyAttempts when too many letters went to this address or came from this visitor
     */
    @PreAuthorize("@operatorService.isOpen()")
    public Registered register(String email, String password, String given, String family, Locale language,
            Destination wish) {
        var address = EmailAddress.read(email);
        var problems = PersonName.problems(given, family);
        if (address.isEmpty()) {
            problems.add(AccountProblem.ADDRESS);
        }
        rule.problem(password, address).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        throttle.count(address.orElseThrow());
        var hash = passwords.encode(password); // in any case, for it takes long enough to be noticed
        var particulars = new Particulars(given.strip(), family.strip(), language, PRIVACY_NOTICE);
        return register(new Registered(address.orElseThrow(), particulars, hash, wish));
    }

    /**
     * Registers the right address in place of a mistyped one; what was opened for that is gone, with its letter's link.
     *
     * @throws InputRefused when this is no address
     * @throws TooManyAttempts when too many letters went to this address or came from this visitor
     */
    @PreAuthorize("@operatorService.isOpen()")
    public Registered correct(Registered mistyped, String email) {
        var address = EmailAddress.read(email).orElseThrow(() -> new InputRefused(Set.of(AccountProblem.ADDRESS)));
        throttle.count(address);
        if (!address.equals(mistyped.address())) {
            squatters.forget(mistyped);
        }
        return register(mistyped.at(address));
    }

    private Registered register(Registered wanted) {
        accounts.findByEmail(wanted.email()).ifPresentOrElse(
                known -> registerAgain(known, wanted.address(), wanted.particulars(), wanted.passwordHash(),
                        wanted.wish()),
                () -> letters.askToConfirm(open(wanted.address(), wanted.particulars(), wanted.passwordHash()),
                        wanted.wish()));
        return wanted;
    }

    /** Mails a new link to whoever registered but did not confirm, or was invited; to nobody else. */
    public void sendAgain(String email) {
        var address = EmailAddress.read(email).orElseThrow(() -> new InputRefused(Set.of(AccountProblem.ADDRESS)));
        throttle.count(address);
        accounts.findByEmail(address.value()).filter(it -> !it.isConfirmed())
                .ifPresent(letters::remind);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return links.owner(token, TokenPurpose.CONFIRM).isPresent();
    }

    /**
     * Opens the account for whoever has the letter and knows the password: a stranger who registered somebody else's
     * address has no letter, and the owner of the address confirms no password that a stranger chose.
     *
     * @return whose account it is
     * @throws LinkNotValid when the letter is too old, or a later registration has replaced it
     * @throws InputRefused when it is another password than the one registered last
     */
    public AccountId confirm(String token, String password) {
        var account = links.owner(token, TokenPurpose.CONFIRM).flatMap(accounts::findById).filter(it -> !it.isLocked())
                .orElseThrow(LinkNotValid::new);
        throttle.countConfirmation(account.id());
        if (!passwords.matches(password, account.passwordHash())) {
            throw new InputRefused(Set.of(AccountProblem.PASSWORD_WRONG));
        }
        account.confirm(clock.instant());
        return accounts.save(account).id();
    }

    private Account open(EmailAddress address, Particulars particulars, String hash) {
        var account = accounts.save(new Account(address, particulars, hash, clock.instant()));
        roles.grant(account.id(), Role.LEARNER, null, clock.instant());
        return account;
    }

    private void registerAgain(Account known, EmailAddress address, Particulars particulars, String hash,
            Destination wish) {
        if (known.isConfirmed()) {
            letters.tellAlreadyRegistered(known, address);
        } else {
            links.revoke(known.id(), TokenPurpose.CONFIRM); // an earlier letter belongs to what was typed earlier
            known.registerAnew(particulars, hash);
            letters.askToConfirm(known, wish);
        }
    }
}
