package de.iqcampus.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountMerging;
import de.iqcampus.identity.AccountNotFound;
import de.iqcampus.identity.MergePreview;
import de.iqcampus.identity.MergeRefused;
import de.iqcampus.shared.AccountId;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Makes one account of two: first it shows what would happen, then it does so. */
@Route("admin/accounts/:account/merge") @PageTitle("identity.merge") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("ADMIN") @StyleSheet("styles/identity.css")
class MergeView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final AccountDirectory accounts;
    private final AccountMerging merging;
    private final Field address = new Field("email", "email", getTranslation("identity.merge.other"))
            .autocomplete("off").hint(getTranslation("identity.merge.other.hint")).required();
    private final Div preview = new Div();
    private AccountId kept = new AccountId(new UUID(0, 0));

    MergeView(AccountDirectory accounts, AccountMerging merging) {
        this.accounts = accounts;
        this.merging = merging;
        preview.getElement().setAttribute("tabindex", "-1");
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        try {
            kept = new AccountId(UUID.fromString(event.getRouteParameters().get("account").orElse("")));
            accounts.entry(kept);
        } catch (IllegalArgumentException | AccountNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var person = accounts.entry(kept).person();
        var back = new Anchor("admin/accounts/" + kept.value(), person.fullName());
        removeAll();
        add(new Paragraph(back), new H1(getTranslation("identity.merge")),
                new Paragraph(getTranslation("identity.merge.why", person.fullName(), person.email())), form(),
                preview);
    }

    private NativeForm form() {
        var form = new NativeForm();
        form.addClassNames("card", "side", "account-part");
        var button = new NativeButton(getTranslation("identity.merge.preview"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        form.add(address, button);
        form.onSubmit(typed -> attempt(() -> show(merging.preview(kept, typed.getOrDefault("email", "")))));
        return form;
    }

    private void show(MergePreview what) {
        preview.removeAll();
        preview.add(new MergeCard(what, () -> attempt(() -> merge(what))));
        preview.getElement().callJsFunction("focus");
    }

    private void merge(MergePreview what) {
        merging.merge(kept, what.erased().person().id());
        UI.getCurrent().navigate("admin/accounts/" + kept.value(), QueryParameters.of("merged", ""));
    }

    private void attempt(Runnable deed) {
        address.setProblem(null);
        preview.removeAll();
        try {
            deed.run();
        } catch (MergeRefused refused) {
            address.setProblem(getTranslation("identity.merge.refused." + refused.reason()));
            address.focus();
        }
    }
}
