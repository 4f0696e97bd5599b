package de.iqcampus.privacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.iqcampus.design.Pages;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.privacy.AuditExport;
import de.iqcampus.privacy.AuditFilter;
import de.iqcampus.privacy.AuditLog;
import de.iqcampus.privacy.AuditPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Who did what to whom and when, for administrators. */
@Route(AuditAddress.VIEW) @PageTitle("privacy.log") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 96, title = "privacy.log") @RolesAllowed("ADMIN")
@StyleSheet("styles/privacy.css")
class AuditView extends Div implements AfterNavigationObserver {

    private final AuditLog log;
    private final AuditExport export;

    AuditView(AuditLog log, AuditExport export) {
        this.log = log;
        this.export = export;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var asked = AuditAddress.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(getTranslation("privacy.log")), new Paragraph(getTranslation("privacy.log.text")), form(asked),
                tools(asked.filter()));
        var page = log.page(asked.filter(), asked.before(), getLocale());
        add(page.lines().isEmpty() ? empty() : new AuditTable(getTranslation("privacy.log"), page.lines()),
                pages(asked, page));
    }

    private AuditFilterForm form(AuditAddress asked) {
        var name = Optional.ofNullable(asked.filter().person())
                .map(it -> log.name(it).orElseGet(() -> getTranslation("privacy.log.erased"))).orElse(null);
        return new AuditFilterForm(asked.filter(), log.groups(), name, log::person, wanted -> UI.getCurrent()
                .navigate(AuditAddress.VIEW, new AuditAddress(wanted, null).parameters()));
    }

    private Div tools(AuditFilter filter) {
        var language = getLocale();
        var file = getTranslation("privacy.log.export.file");
        DownloadHandler lines = event -> {
            event.setFileName(file);
            event.setContentType("text/csv; charset=utf-8");
            export.write(filter, language, event.getOutputStream());
        };
        var table = new Anchor(lines, getTranslation("privacy.log.export"));
        table.addClassNames("btn", "quiet");
        var tools = new Div(table, new ChainPanel(log::check));
        tools.addClassName("audit-tools");
        return tools;
    }

    private Section empty() {
        var empty = new Section(new H2(getTranslation("privacy.log.empty")),
                new Paragraph(getTranslation("privacy.log.empty.text")));
        empty.addClassNames("card", "empty");
        return empty;
    }

    private static Pages pages(AuditAddress asked, AuditPage page) {
        return Pages.onwards(
                asked.before() == null ? null : new AuditAddress(asked.filter(), null).link(),
                page.older() == null ? null : new AuditAddress(asked.filter(), page.older()).link());
    }
}
