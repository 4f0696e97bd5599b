package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.signin.DeviceService;
import de.iqcampus.signin.SignedInDevice;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** Where the person is signed in, and the way out there. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(50)
class DeviceSection extends AccountSection {

    private final DeviceService devices;
    private final CurrentUser user;

    DeviceSection(DeviceService devices, CurrentUser user) {
        super("signin.account.devices");
        this.devices = devices;
        this.user = user;
        show();
    }

    private void show() {
        var all = devices.devicesOf(user.id());
        var list = new UnorderedList();
        list.addClassNames("plain", "owned");
        all.forEach(it -> list.add(row(it)));
        var parts = new ArrayList<Component>();
        parts.add(new Paragraph(getTranslation("signin.account.devices.why")));
        parts.add(list);
        if (all.stream().anyMatch(it -> !it.current())) {
            parts.add(everywhereElse());
        }
        show(parts.toArray(Component[]::new));
    }

    private OwnedRow row(SignedInDevice device) {
        var name = device.label().isEmpty() ? getTranslation("signin.account.devices.unknown") : device.label();
        var row = new OwnedRow(name);
        row.facts(getTranslation("signin.account.devices.times", time(device.signedInAt()), time(device.lastSeenAt())));
        if (device.current()) {
            row.tag(getTranslation("signin.account.devices.this"), "good");
        } else {
            row.acts(OwnedRow.act(getTranslation("signin.account.devices.sign-out"), name,
                    () -> signOut(device, name)));
        }
        return row;
    }

    private NativeButton everywhereElse() {
        var button = new NativeButton(getTranslation("signin.account.devices.elsewhere"), it -> {
            devices.signOutElsewhere(user.id());
            show();
            result().good(getTranslation("signin.account.devices.elsewhere.done"));
        });
        button.addClassNames("btn", "quiet");
        return button;
    }

    private void signOut(SignedInDevice device, String name) {
        devices.signOut(user.id(), device.id());
        show();
        result().good(getTranslation("signin.account.devices.sign-out.done", name));
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).format(GermanTime.at(instant));
    }
}
