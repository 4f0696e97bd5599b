package de.iqcampus.shell;

import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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
                .or(() -> user.ifSignedIn().map(accounts::profile).map(AccountProfile::language))
                .orElseGet(() -> ReaderLanguage.preferred(request));
    }
}
