package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import jakarta.annotation.security.PermitAll;

/** All certificates of a person, to download and to share. */
@Route("certificates") @PageTitle("credentials.certificates") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 30, title = "credentials.certificates") @PermitAll
@StyleSheet("styles/credentials.css")
class CertificatesView extends Div implements AfterNavigationObserver {

    private final CertificateService certificates;
    private final CurrentUser user;
    private final Div list = new Div();

    CertificatesView(CertificateService certificates, CurrentUser user) {
        this.certificates = certificates;
        this.user = user;
        addClassName("iq-certificates");
        list.addClassName("iq-certificates-list");
        add(new H1(getTranslation("credentials.certificates")), list);
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var mine = certificates.certificatesOf(user.id());
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new Paragraph(getTranslation("credentials.empty")), findACourse());
        } else {
            list.add(new Paragraph(getTranslation("credentials.intro")));
            mine.forEach(it -> list.add(
                    new CertificateCard(new MyCertificate(certificates, user.id(), it.serial()), it)));
            list.add(whatTheyCountFor());
        }
    }

    private Paragraph whatTheyCountFor() {
        var link = new Anchor("obligations", getTranslation("credentials.why.obligations"));
        link.getElement().setAttribute("router-link", true);
        return new Paragraph(link);
    }

    private Anchor findACourse() {
        var link = new Anchor("/catalogue", getTranslation("credentials.empty.next"));
        link.setRouterIgnore(true); // a public page outside the app
        link.addClassName("iq-certificates-next");
        return link;
    }
}
