package de.iqcampus.identity;

import de.iqcampus.operator.OperatorService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SecretToken;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for people whose address somebody vouches for whom the campus trusts: only for the door itself. */
@Component
public class VouchedAccounts {

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final PasswordEncoder passwords;
    private final OperatorService operator;
    private final Clock clock;

    VouchedAccounts(AccountRepository accounts, RoleGrantRepository roles, PasswordEncoder passwords,
            OperatorService operator, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.operator = operator;
        this.clock = clock;
    }

    /**
     * Opens the account, or the one that waits for its confirmation or its invitation to be answered; nobody knows a
     * password to it, until the person has one mailed. Nothing while the campus is closed to the public.
     *
     * @param family may be empty, for not everybody has two names
     * @throws AddressTaken when somebody has proved already that the address is theirs
     * @throws InputRefused when the address or a name is none
     */
    @Transactional
    public Optional<AccountId> open(String email, String given, String family, Locale language) {
        var address = EmailAddress.read(email).orElseThrow(() -> new InputRefused(Set.of(AccountProblem.ADDRESS)));
        var name = PersonName.read(given, family);
        var known = accounts.findByEmail(address.value());
        known.filter(Account::isConfirmed).ifPresent(it -> {
            throw new AddressTaken(it.id());
        });
        if (!operator.isOpen() && known.filter(Account::isInvited).isEmpty()) {
            return Optional.empty();
        }
        var particulars = new Particulars(name.given(), name.family(), language, Registration.PRIVACY_NOTICE);
        var nobodys = passwords.encode(SecretToken.next().value());
        var account = known.orElseGet(() -> new Account(address, particulars, nobodys, clock.instant()));
        account.registerAnew(particulars, nobodys);
        account.confirm(clock.instant());
        accounts.save(account);
        roles.grant(account.id(), Role.LEARNER, null, clock.instant());
        return Optional.of(account.id());
    }
}
