package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.identity.AddressGone;
import de.iqcampus.identity.AddressService;
import de.iqcampus.identity.AddressStays;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.OwnAddress;
import de.iqcampus.shared.AccountId;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The addresses that sign in, which of them gets the letters, and the way to another. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(20)
class AddressSection extends AccountSection {

    private final AddressService addresses;
    private final CurrentUser user;

    AddressSection(AddressService addresses, CurrentUser user) {
        super("signin.account.addresses");
        this.addresses = addresses;
        this.user = user;
        show();
    }

    private void show() {
        var list = new UnorderedList();
        list.addClassNames("plain", "owned");
        addresses.addressesOf(user.id()).forEach(it -> list.add(row(it)));
        show(new Paragraph(getTranslation("signin.account.addresses.why")), list, form());
    }

    private OwnedRow row(OwnAddress address) {
        var row = new OwnedRow(address.email());
        row.tag(getTranslation("signin.account.addresses." + address.standing()), switch (address.standing()) {
            case MAIN, CONFIRMED -> "good";
            case PENDING -> "soon";
        });
        switch (address.standing()) {
            case MAIN -> { }
            case CONFIRMED -> row.acts(act("make-main", address, addresses::makeMain),
                    act("remove", address, addresses::remove));
            case PENDING -> row.acts(act("send-again", address, addresses::sendAgain),
                    act("remove", address, addresses::remove));
        }
        return row;
    }

    private NativeButton act(String act, OwnAddress address, BiConsumer<AccountId, String> change) {
        return OwnedRow.act(getTranslation("signin.account.addresses." + act), address.email(),
                () -> run(act, address.email(), change));
    }

    private void run(String act, String email, BiConsumer<AccountId, String> change) {
        try {
            change.accept(user.id(), email);
            show();
            result().good(getTranslation("signin.account.addresses." + act + ".done", email));
        } catch (AddressStays | AddressGone e) {
            show();
            result().bad(getTranslation("signin.account.addresses.changed", email));
        } catch (TooManyAttempts e) {
            result().bad(getTranslation("signin.wait", e.minutes()));
        }
    }

    private AccountForm form() {
        var form = new AccountForm(List.of(
                new Field("email", "email", getTranslation("signin.account.addresses.another")).in("address")
                        .autocomplete("email").hint(getTranslation("signin.email.hint")).required(),
                new Field("present-password", "password", getTranslation("signin.account.password.present"))
                        .in("address").autocomplete("current-password").required()),
                DoorCard.submit(getTranslation("signin.account.addresses.add")));
        form.onSend(this::add);
        return form;
    }

    private void add(Map<String, String> typed) {
        addresses.add(user.id(), typed.getOrDefault("email", ""), typed.getOrDefault("present-password", ""));
        show();
        result().good(getTranslation("signin.account.addresses.add.done"));
    }
}
