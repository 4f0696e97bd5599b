package de.iqcampus.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.AccountPart;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountEntry;
import de.iqcampus.identity.AccountLocks;
import de.iqcampus.identity.AccountNotFound;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Invitations;
import de.iqcampus.identity.LastAdministrator;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.throttle.TooManyAttempts;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One account: what it is, its roles, and how to shut or open it. */
@Route("admin/accounts/:account") @PageTitle("identity.account") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("ADMIN") @StyleSheet("styles/identity.css")
class AccountView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final AccountDirectory accounts;
    private final RoleService roles;
    private final AccountLocks locks;
    private final Invitations invitations;
    private final CurrentUser user;
    private final ObjectProvider<AccountPart> parts;
    private final Div result = new Div();
    private AccountId account = new AccountId(new UUID(0, 0));

    AccountView(AccountDirectory accounts, RoleService roles, AccountLocks locks, Invitations invitations,
            CurrentUser user, ObjectProvider<AccountPart> parts) {
        this.accounts = accounts;
        this.roles = roles;
        this.locks = locks;
        this.invitations = invitations;
        this.user = user;
        this.parts = parts;
        result.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        try {
            account = new AccountId(UUID.fromString(event.getRouteParameters().get("account").orElse("")));
            accounts.entry(account);
        } catch (IllegalArgumentException | AccountNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        show();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("invited")) {
            say("good", "identity.account.invited");
        } else if (event.getLocation().getQueryParameters().getParameters().containsKey("merged")) {
            say("good", "identity.account.merged");
        }
    }

    private void show() {
        var entry = accounts.entry(account);
        removeAll();
        var all = new Anchor("admin/accounts", getTranslation("identity.accounts.back"));
        add(new Paragraph(all), new H1(entry.person().fullName()), result, new AccountFacts(entry),
                new RolesCard(entry, roles.scopeNames(entry.roles()), new GrantForm(roles::findScopes, this::grant),
                        it -> withdraw(entry, it)),
                access(entry));
        parts.orderedStream().flatMap(it -> it.of(account).stream()).forEach(this::add);
    }

    private Component access(AccountEntry entry) {
        var card = new AccessCard(entry, account.equals(user.id()));
        card.onLock(() -> act("identity.account.now-locked", () -> locks.lock(account)));
        card.onUnlock(() -> act("identity.account.now-unlocked", () -> locks.unlock(account)));
        card.onRemind(() -> act("identity.account.reminded", () -> invitations.remind(account)));
        return card;
    }

    private void grant(Role role, @Nullable UUID scope) {
        act("identity.role.granted", () -> roles.grant(account, role, scope));
    }

    private void withdraw(AccountEntry entry, UUID grant) {
        act("identity.role.withdrawn", () -> roles.withdraw(account, grant));
        if (account.equals(user.id()) && accounts.entry(account).roles().size() < entry.roles().size()) {
            UI.getCurrent().getPage().setLocation("/login"); // whoever had the role has to sign in anew
        }
    }

    private void act(String done, Runnable deed) {
        try {
            deed.run();
            show();
            say("good", done);
        } catch (LastAdministrator e) {
            say("bad", "identity.last-administrator");
        } catch (TooManyAttempts e) {
            say("bad", "identity.wait", e.minutes());
        }
    }

    private void say(String tone, String key, Object... values) {
        result.removeAll();
        result.setClassName("note " + tone);
        result.add(new Paragraph(getTranslation(key, values)));
        result.getElement().callJsFunction("focus");
    }
}
