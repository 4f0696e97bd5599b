package de.iqcampus.identity;

import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody who registers, for tests of that and of what follows; the letters are read off a spied outbox. */
class Newcomer {

    static final String PASSWORD = "drei Birnen am See";
    static final String NEW_PASSWORD = "vier Pflaumen im Korb";

    private final ApplicationContext campus;
    private final String address = OpenAccounts.newAddress(); // another each time: the throttle remembers it

    Newcomer(ApplicationContext campus) {
        this.campus = campus;
    }

    String address() { return address; }

    void register() {
        register(address);
    }

    void register(String typed) {
        campus.getBean(Registration.class).register(typed, PASSWORD, "Amina", "Kowalczyk", Locale.GERMAN,
                Destination.HOME);
    }

    AccountId confirmed() {
        register();
        campus.getBean(Registration.class).confirm(letters().token("confirm"), PASSWORD);
        return account();
    }

    AccountId account() {
        return campus.getBean(AccountRepository.class).findByEmail(address).orElseThrow().id();
    }

    boolean hasPassword(String password) {
        return campus.getBean(PasswordEncoder.class).matches(password,
                campus.getBean(SignInAccounts.class).loadUserByUsername(address).getPassword());
    }

    PostedLetters letters() {
        return new PostedLetters(campus.getBean(MailOutbox.class));
    }

    /** Whoever else has come along meanwhile, too. */
    void forgetEverybody() {
        campus.getBean(AccountRepository.class).findAll().forEach(it -> campus.getBean(SystemUser.class)
                .run(() -> campus.getBean(IdentityPersonalData.class).erase(it.id())));
    }
}
