package de.iqcampus.identity.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.Listing;
import de.iqcampus.design.Pages;
import de.iqcampus.design.SearchForm;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.data.domain.Page;

/** All accounts, with a search that stays out of the address: whom somebody looks for is nobody else's business. */
@Route("admin/accounts") @PageTitle("identity.accounts") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 20, title = "identity.accounts") @RolesAllowed("ADMIN")
@StyleSheet("styles/identity.css")
class AccountsView extends Div implements AfterNavigationObserver {

    private final AccountDirectory accounts;
    private final Field words = new Field("words", "search", getTranslation("identity.accounts.search"))
            .autocomplete("off").hint(getTranslation("identity.accounts.search.hint"));
    private final Div found = new Div();

    AccountsView(AccountDirectory accounts) {
        this.accounts = accounts;
        found.getElement().setAttribute("tabindex", "-1");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var invite = DoorCard.primaryLink("admin/accounts/invite", getTranslation("identity.invite"));
        removeAll();
        add(new H1(getTranslation("identity.accounts")), new Paragraph(invite), search(), found);
        var last = Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Search.class))
                .orElse(new Search("", 0)); // back from an account, the list is as it was
        words.value(last.words);
        show(last);
    }

    private SearchForm search() {
        var form = new SearchForm(words);
        form.addClassNames("card", "side");
        form.onSubmit(typed -> lookUp(new Search(typed.getOrDefault("words", "").strip(), 0)));
        return form;
    }

    private void lookUp(Search search) {
        show(search);
        found.getElement().callJsFunction("focus");
    }

    private void show(Search search) {
        var page = accounts.search(search.words, search.page);
        if (page.isEmpty() && search.page > 0) { // gone since
            show(new Search(search.words, 0));
            return;
        }
        ComponentUtil.setData(UI.getCurrent(), Search.class, search);
        found.removeAll();
        var count = new Paragraph(getTranslation("identity.accounts.found", page.getTotalElements()));
        count.getElement().setAttribute("role", "status");
        found.add(count);
        if (!page.isEmpty()) {
            found.add(listing(page));
        }
        found.add(Pages.turned(page, it -> lookUp(new Search(search.words, it))));
    }

    private Listing listing(Page<AccountEntry> page) {
        var listing = new Listing(getTranslation("identity.accounts"), "identity.accounts.",
                "name", "address", "roles", "status");
        page.forEach(it -> listing.row(new Anchor(Words.address(it), it.person().fullName()),
                new Span(it.person().email()), new Span(Words.roles(it, this)), Words.status(it.status(), this)));
        return listing;
    }

    private record Search(String words, int page) { }
}
