package de.iqcampus.federation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.federation.ProviderConnections;
import de.iqcampus.federation.WithProvider;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** Whether the person signs in through the provider, too. */
@SpringComponent @WithProvider @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(35)
class ProviderSection extends AccountSection {

    private final ProviderConnections connections;
    private final CurrentUser user;
    private final String provider;

    ProviderSection(ProviderConnections connections, CurrentUser user,
            @Value("${iqcampus.oidc.name}") String provider) {
        super("federation.provider");
        this.connections = connections;
        this.user = user;
        this.provider = provider;
        show();
        var asked = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        if (asked.getSingleParameter("error").filter("provider-connected"::equals).isPresent()) {
            result().bad(getTranslation("federation.connected-elsewhere", provider));
        }
    }

    private void show() {
        connections.connectedSince(user.id()).ifPresentOrElse(this::showConnected, this::showOffer);
    }

    private void showOffer() {
        var start = new Anchor(ProviderConnections.START, getTranslation("federation.connect", provider));
        start.setRouterIgnore(true);
        start.addClassNames("btn", "quiet");
        show(new Paragraph(getTranslation("federation.connect.why", provider)), new Paragraph(start));
    }

    private void showConnected(Instant since) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale())
                .format(GermanTime.at(since));
        var end = new NativeButton(getTranslation("federation.disconnect"), it -> disconnect());
        end.addClassNames("btn", "quiet");
        show(new Paragraph(getTranslation("federation.connected", provider, day)),
                new Paragraph(getTranslation("federation.disconnect.effect")), end);
    }

    private void disconnect() {
        connections.disconnect(user.id());
        show();
        result().good(getTranslation("federation.disconnected", provider));
    }
}
