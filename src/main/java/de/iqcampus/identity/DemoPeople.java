package de.iqcampus.identity;

import de.iqcampus.installation.Deployment;
import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The people of the demo, who are there from the first start on. */
@Service @PreAuthorize("permitAll")
public class DemoPeople implements SmartInitializingSingleton {

    private static final String PASSWORD = "intercultural";
    private static final List<Part> PARTS = List.of(
            new Part("learner", "Amina", "Kowalczyk-Öztürk", Set.of(Role.LEARNER)),
            new Part("jobcentre", "Jonas", "Petersen", Set.of(Role.LEARNER)),
            new Part("hr", "Sabine", "Krüger", Set.of(Role.LEARNER)), // in her organisation, which brings the role
            new Part("lead", "Mehmet", "Brandt", Set.of(Role.LEARNER)), // of a unit there
            new Part("admin", "Thảo", "Bergmann", Set.of(Role.LEARNER, Role.ADMIN)));
    static final List<String> ADDRESSES = Stream.concat(PARTS.stream().map(Part::name),
            Stream.of("trainer", "reviewer", "coordinator", "dissemination", "funder"))
            .map(DemoPeople::address).toList();

    private final Deployment deployment;
    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoPeople(Deployment deployment, AccountRepository accounts, RoleGrantRepository roles,
            PasswordEncoder passwords, Clock clock) {
        this.deployment = deployment;
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Nobody where the campus is no demo. */
    public List<DemoPerson> all() {
        return deployment.isDemo()
                ? PARTS.stream().map(it -> new DemoPerson(it.name, address(it.name), PASSWORD)).toList() : List.of();
    }

    /** Nobody where the campus is no demo, or the person has gone. */
    public Optional<AccountId> find(String part) {
        return deployment.isDemo() ? accounts.findByEmail(address(part)).map(Account::id) : Optional.empty();
    }

    @Override public void afterSingletonsInstantiated() {
        if (deployment.isDemo()) {
            PARTS.stream().filter(it -> accounts.findByEmail(address(it.name)).isEmpty()).forEach(this::open);
        }
    }

    private void open(Part part) {
        var now = clock.instant();
        var account = new Account(new EmailAddress(address(part.name)), new Particulars(part.givenName, part.familyName,
                Locale.GERMAN, Registration.PRIVACY_NOTICE), passwords.encode(PASSWORD), now);
        account.confirm(now);
        accounts.save(account);
        part.roles.forEach(it -> roles.save(new RoleGrant(account.id(), it, null, now)));
    }

    /** By which a demo person is known, whatever other addresses were added in the demo. */
    static Optional<String> addressOf(Account account) {
        return ADDRESSES.stream().filter(account::has).findFirst();
    }

    private static String address(String part) {
        return part + "@demo.test";
    }

    private record Part(String name, String givenName, String familyName, Set<Role> roles) { }
}
