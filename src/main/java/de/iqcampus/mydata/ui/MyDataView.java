package de.iqcampus.mydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.AccountDeletion;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.mydata.MyData;
import de.iqcampus.operator.OperatorService;
import de.iqcampus.retention.RetentionService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;

/** What the campus keeps about the person who looks: in words, as a download, and the way to have it erased. */
@Route("my-data") @PageTitle("mydata.mydata") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @PermitAll
class MyDataView extends Div implements AfterNavigationObserver {

    private static final List<Kept> KEPT = List.of(new Kept("account", "inactive-accounts"),
            new Kept("learning", "answers"), new Kept("private", "answers"),
            new Kept("certificates", "inactive-accounts"), new Kept("letters", "letters"),
            new Kept("memberships", "ended-memberships"), new Kept("training", "training-proof"),
            new Kept("reminders", "reminders"),
            new Kept("devices", "devices"), new Kept("sign-ins", "sign-ins"),
            new Kept("audit", "audit-log"));

    private final MyData data;
    private final AccountDeletion deletion;
    private final OperatorService operator;
    private final RetentionService retention;
    private final CurrentUser user;

    MyDataView(MyData data, AccountDeletion deletion, OperatorService operator,
            RetentionService retention, CurrentUser user) {
        this.data = data;
        this.deletion = deletion;
        this.operator = operator;
        this.retention = retention;
        this.user = user;
        addClassNames("account", "stack");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getTranslation("mydata.mydata")), kept(), download(),
                new DeletionCard(data.preview(user.id()), deletion.obstacle(user.id()), this::delete));
    }

    private Section kept() {
        var list = new UnorderedList();
        var terms = retention.terms();
        KEPT.forEach(it -> {
            var term = Objects.requireNonNull(terms.get(it.rule), it.rule);
            list.add(new ListItem(getTranslation("mydata.kept." + it.what,
                    getTranslation("retention." + term.unit(), term.number()))));
        });
        var details = operator.details();
        var notice = new Anchor("/privacy", getTranslation("mydata.kept.notice"));
        notice.setRouterIgnore(true);
        return card("mydata.kept", new Paragraph(getTranslation("mydata.kept.by", details.name(),
                String.join(", ", details.privacyContactLines()))), list, new Paragraph(notice));
    }

    private Section download() {
        var account = user.id();
        var language = getLocale();
        DownloadHandler zip = event -> {
            event.setFileName("iq-campus-data.zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "no-store");
            data.export(account, language, event.getOutputStream());
        };
        var link = new Anchor(zip, getTranslation("mydata.download.act"));
        link.addClassNames("btn", "primary");
        return card("mydata.download", new Paragraph(getTranslation("mydata.download.text")), link);
    }

    private void delete(String password) {
        deletion.delete(user.id(), password);
        UI.getCurrent().getPage().setLocation("/goodbye"); // on the way there the door ends the session
    }

    private Section card(String title, Component... parts) {
        var card = new Section(new H2(getTranslation(title)));
        card.addClassNames("card", "side");
        card.add(parts);
        return card;
    }

    /** Something that is kept, and the rule that says how long. */
    private record Kept(String what, String rule) { }
}
