package de.iqcampus.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.identity.AccountEntry;
import de.iqcampus.shared.GermanTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What is known of an account. */
class AccountFacts extends Section {

    private final DescriptionList facts = new DescriptionList();

    AccountFacts(AccountEntry account) {
        addClassNames("card", "side", "account-part");
        fact("identity.accounts.address", new Span(account.person().email()));
        fact("identity.accounts.status", Words.status(account.status(), this));
        fact("identity.account.language", new Span(account.person().language().getDisplayLanguage(getLocale())));
        fact("identity.account.since", new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale()).format(GermanTime.at(account.createdAt()))));
        add(facts);
    }

    private void fact(String key, Component words) {
        facts.add(new Term(getTranslation(key)), new Description(words));
    }
}
