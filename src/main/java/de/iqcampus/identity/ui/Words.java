package de.iqcampus.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.identity.AccountEntry;
import de.iqcampus.identity.AccountStatus;
import java.util.stream.Collectors;

/** How accounts are spoken of. */
final class Words {

    private Words() { }

    static String roles(AccountEntry account, Component view) {
        return account.roles().stream().map(it -> it.role()).distinct().sorted()
                .map(it -> view.getTranslation("identity.role." + it)).collect(Collectors.joining(", "));
    }

    static Span status(AccountStatus status, Component view) {
        var tag = new Span(view.getTranslation("identity.status." + status));
        tag.addClassNames("tag", switch (status) {
            case ACTIVE -> "good";
            case INVITED, UNCONFIRMED -> "soon";
            case LOCKED -> "late";
        });
        return tag;
    }

    static String address(AccountEntry account) {
        return "admin/accounts/" + account.person().id().value();
    }
}
