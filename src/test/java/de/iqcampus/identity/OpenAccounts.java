package de.iqcampus.identity;

import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People with open accounts for tests of what they do with them; their letters are read off a spied outbox. */
@TestComponent
class OpenAccounts {

    static final String PASSWORD = "drei Birnen am See";

    private final AccountRepository accounts;
    private final IdentityPersonalData personalData;
    private final PasswordEncoder passwords;
    private final SystemUser system;
    private final MailOutbox outbox;
    private final Clock clock;
    private final List<AccountId> opened = new ArrayList<>();

    OpenAccounts(AccountRepository accounts, IdentityPersonalData personalData, PasswordEncoder passwords,
            SystemUser system, MailOutbox outbox, Clock clock) {
        this.accounts = accounts;
        this.personalData = personalData;
        this.passwords = passwords;
        this.system = system;
        this.outbox = outbox;
        this.clock = clock;
    }

    static String newAddress() {
        return TimeOrderedUuid.next() + "@example.org";
    }

    AccountId open() {
        return open(newAddress());
    }

    AccountId open(String email) {
        var account = new Account(new EmailAddress(email),
                new Particulars("Amina", "Kowalczyk", Locale.GERMAN, "1"), passwords.encode(PASSWORD), clock.instant());
        account.confirm(clock.instant());
        accounts.save(account);
        opened.add(account.id());
        return account.id();
    }

    void signIn(AccountId account, Role... roles) {
        SecurityContextHolder.setContext(TestSignIn.context(account.value().toString(), roles));
    }

    AccountProfile profile(AccountId account) {
        return accounts.findById(account).orElseThrow().profile();
    }

    void closeAll() {
        opened.forEach(it -> system.run(() -> personalData.erase(it)));
        opened.clear();
    }

    List<Letter> letters(Predicate<Letter> which) {
        var letters = ArgumentCaptor.forClass(Letter.class);
        Mockito.verify(outbox, Mockito.atLeast(0)).post(letters.capture());
        return letters.getAllValues().stream().filter(which).toList();
    }

    /** The end of the link in the newest letter to this address. */
    String token(String to, String template) {
        var link = letters(it -> it.to().equals(to) && it.template().equals(template)).getLast().values().get("link");
        return link.toString().substring(link.toString().lastIndexOf('/') + 1);
    }

}
