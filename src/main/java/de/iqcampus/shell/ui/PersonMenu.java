package de.iqcampus.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The person's name with the way out, or the way in. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends Div {

    private final AuthenticationContext authentication;
    private final boolean signedIn;

    PersonMenu(CurrentUser user, AccountService accounts, AuthenticationContext authentication) {
        this.authentication = authentication;
        this.signedIn = user.ifSignedIn().isPresent();
        user.ifSignedIn().map(accounts::profile).ifPresentOrElse(this::showPerson, this::showDoor);
    }

    boolean isSignedIn() {
        return signedIn;
    }

    private void showPerson(AccountProfile person) {
        var name = new Span(person.fullName());
        name.addClassName("name");
        var initials = new Span(initial(person.givenName()) + initial(person.familyName()));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-label", person.fullName()).setAttribute("role", "img");
        var signOut = new NativeButton(getTranslation("shell.sign-out"), it -> authentication.logout());
        signOut.addClassNames("btn", "quiet");
        var account = new Anchor("account", getTranslation("shell.account"));
        var sheet = new Div(account, signOut);
        sheet.addClassName("sheet");
        var menu = new NativeDetails();
        menu.addClassName("person");
        menu.setSummary(name, initials);
        menu.setContent(sheet);
        account.getElement().addEventListener("click", it -> menu.setOpen(false)); // the view below it changes
        add(menu);
    }

    private void showDoor() {
        var door = new Anchor("home", getTranslation("design.sign-in"));
        door.setRouterIgnore(true);
        door.addClassNames("btn", "quiet");
        add(door);
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
