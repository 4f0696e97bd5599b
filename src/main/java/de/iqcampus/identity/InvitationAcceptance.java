package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people who were invited choose their password; the letter has proved their address. */
@Service @Transactional @PreAuthorize("permitAll")
public class InvitationAcceptance {

    private final AccountRepository accounts;
    private final MailedLinks links;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final Clock clock;

    InvitationAcceptance(AccountRepository accounts, MailedLinks links, PasswordRule rule, PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.rule = rule;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Who was invited by this letter; nobody when it was answered, is too old, or another one replaced it. */
    @Transactional(readOnly = true)
    public Optional<AccountProfile> invited(String token) {
        return find(token).map(Account::profile);
    }

    /**
     * Opens the account with this password, and with the name as the person writes it.
     *
     * @return whose account it is
     * @throws LinkNotValid when nobody is invited by this letter
     * @throws InputRefused with everything that is wrong
     */
    public AccountId accept(String token, String given, String family, String password) {
        var account = find(token).orElseThrow(LinkNotValid::new);
        var problems = PersonName.problems(given, family);
        rule.problem(password, EmailAddress.read(account.email())).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        if (links.revoke(account.id(), TokenPurpose.INVITED) == 0) {
            throw new LinkNotValid(); // used at the same moment by another
        }
        account.registerAnew(new Particulars(given.strip(), family.strip(), account.profile().language(),
                Registration.PRIVACY_NOTICE), passwords.encode(password));
        account.acceptInvitation(clock.instant());
        accounts.save(account);
        return account.id();
    }

    private Optional<Account> find(String token) {
        return links.owner(token, TokenPurpose.INVITED).flatMap(accounts::findById)
                .filter(it -> it.isInvited() && !it.isLocked());
    }
}
