package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an administrator of whom the installation names, by the link that its log shows. */
@Service @Transactional @PreAuthorize("permitAll")
public class FirstAdministrator {

    private final SetUpLinks links;
    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdministrator(SetUpLinks links, AccountRepository accounts, RoleGrantRepository roles, PasswordRule rule,
            PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.roles = roles;
        this.rule = rule;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Whom the installation names; nobody when the link is not valid, or no longer. */
    @Transactional(readOnly = true)
    public Optional<String> address(String token) {
        return links.owner(token).map(EmailAddress::value);
    }

    /** Whether the person has a confirmed account, and so a password, already. */
    @Transactional(readOnly = true)
    public boolean isKnown(String token) {
        return links.owner(token).flatMap(it -> accounts.findByEmail(it.value())).filter(Account::isConfirmed)
                .isPresent();
    }

    /**
     * Opens the account, or the one that nobody confirmed, with this name and password.
     *
     * @return whose account it is
     * @throws LinkNotValid when it was used or is too old, or when somebody administers the campus by now
     * @throws InputRefused with everything that is wrong
     */
    public AccountId setUp(String token, String given, String family, String password, Locale language) {
        var address = links.owner(token).orElseThrow(LinkNotValid::new);
        var problems = PersonName.problems(given, family);
        rule.problem(password, Optional.of(address)).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        var particulars = new Particulars(given.strip(), family.strip(), language, "");
        var hash = passwords.encode(password);
        var account = accounts.findByEmail(address.value())
                .orElseGet(() -> new Account(address, particulars, hash, clock.instant()));
        account.registerAnew(particulars, hash);
        account.confirm(clock.instant());
        return appoint(token, account);
    }

    /** Makes an administrator of a person who has an account; name, password and all else stay as they are. */
    public void promote(String token) {
        var account = links.owner(token).flatMap(it -> accounts.findByEmail(it.value())).filter(Account::isConfirmed)
                .orElseThrow(LinkNotValid::new);
        appoint(token, account);
    }

    private AccountId appoint(String token, Account account) {
        links.use(token);
        account.unlock();
        var id = accounts.save(account).id();
        roles.grant(id, Role.LEARNER, null, clock.instant());
        roles.grant(id, Role.ADMIN, null, clock.instant());
        events.publishEvent(new FirstAdministratorSetUp(id));
        return id;
    }
}
