package de.iqcampus.shell;

import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.identity.AccountNotFound;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The language of a person's screens: chosen on this browser, else in the account, else the browser's own. */
@Component
class PersonsLanguage {

    private final AccountService accounts;
    private final CurrentUser user;

    PersonsLanguage(AccountService accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    Locale of(HttpServletRequest request) {
        return ReaderLanguage.chosen(request)
                .or(() -> user.ifSignedIn().flatMap(this::language))
                .orElseGet(() -> ReaderLanguage.preferred(request));
    }

    private Optional<Locale> language(AccountId account) {
        try {
            return Optional.of(accounts.profile(account).language());
        } catch (AccountNotFound erased) { // in this very request, perhaps
            return Optional.empty();
        }
    }
}
