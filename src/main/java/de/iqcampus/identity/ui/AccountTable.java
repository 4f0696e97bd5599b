package de.iqcampus.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.identity.AccountEntry;
import java.util.List;

/** Accounts, a row each; roles are named because a phone shows each row as a block. */
class AccountTable extends Div {

    private static final List<String> COLUMNS = List.of("name", "address", "roles", "status");

    AccountTable(String caption, List<AccountEntry> accounts) {
        addClassNames("card", "accounts");
        var head = new Element("tr").setAttribute("role", "row");
        COLUMNS.forEach(it -> head.appendChild(new Element("th").setAttribute("role", "columnheader")
                .setAttribute("scope", "col").setText(getTranslation("identity.accounts." + it))));
        var body = new Element("tbody").setAttribute("role", "rowgroup");
        accounts.forEach(it -> body.appendChild(row(it)));
        getElement().appendChild(new Element("table").setAttribute("role", "table").appendChild(
                new Element("caption").setText(caption),
                new Element("thead").setAttribute("role", "rowgroup").appendChild(head), body));
    }

    private Element row(AccountEntry account) {
        var name = cell("th", "rowheader", "name",
                new Anchor(Words.address(account), account.person().fullName())).setAttribute("scope", "row");
        return new Element("tr").setAttribute("role", "row").appendChild(name,
                cell("td", "cell", "address", new Span(account.person().email())),
                cell("td", "cell", "roles", new Span(Words.roles(account, this))),
                cell("td", "cell", "status", Words.status(account.status(), this)));
    }

    private Element cell(String tag, String role, String column, Component content) {
        return new Element(tag).setAttribute("role", role)
                .setAttribute("data-label", getTranslation("identity.accounts." + column))
                .appendChild(content.getElement());
    }
}
