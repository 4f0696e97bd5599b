package de.iqcampus.federation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.federation.IdentityProvider;
import de.iqcampus.federation.KnownProviders;
import de.iqcampus.federation.ProviderConnections;
import de.iqcampus.federation.WithProvider;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** Through which providers the person signs in, too. */
@SpringComponent @WithProvider @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(35)
class ProviderSection extends AccountSection {

    private final ProviderConnections connections;
    private final KnownProviders providers;
    private final CurrentUser user;

    ProviderSection(ProviderConnections connections, KnownProviders providers, CurrentUser user) {
        super("federation.provider");
        this.connections = connections;
        this.providers = providers;
        this.user = user;
        show();
        var asked = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        if (asked.getSingleParameter("error").filter("provider-connected"::equals).isPresent()) {
            var through = asked.getSingleParameter("provider").orElse("");
            providers.all().stream().filter(it -> it.key().equals(through)).forEach(it ->
                    result().bad(getTranslation("federation.connected-elsewhere", it.name())));
        }
    }

    private void show() {
        var since = connections.connectedSince(user.id());
        var connected = since.entrySet().stream().map(it -> connected(it.getKey(), it.getValue()));
        var others = providers.all().stream().filter(it -> !since.containsKey(it.issuer())).map(this::offer);
        show(Stream.concat(connected, others).toArray(Div[]::new));
    }

    private Div offer(IdentityProvider provider) {
        var start = new Anchor(provider.start(), getTranslation("federation.connect", provider.name()));
        start.setRouterIgnore(true);
        start.addClassNames("btn", "quiet");
        return part(new Div(new Paragraph(getTranslation("federation.connect.why", provider.name())),
                new Paragraph(start)));
    }

    private Div connected(String issuer, Instant since) {
        var name = providers.name(issuer);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale())
                .format(GermanTime.at(since));
        var end = new NativeButton(getTranslation("federation.disconnect"), it -> disconnect(issuer));
        end.setAriaLabel(getTranslation("federation.disconnect") + ": " + name);
        end.addClassNames("btn", "quiet");
        return part(new Div(new Paragraph(getTranslation("federation.connected", name, day)),
                new Paragraph(getTranslation("federation.disconnect.effect")), end));
    }

    private static Div part(Div part) {
        part.addClassName("part");
        return part;
    }

    private void disconnect(String issuer) {
        connections.disconnect(user.id(), issuer);
        show();
        result().good(getTranslation("federation.disconnected", providers.name(issuer)));
    }
}
