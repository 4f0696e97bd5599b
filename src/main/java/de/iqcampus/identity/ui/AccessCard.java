package de.iqcampus.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.identity.AccountEntry;
import de.iqcampus.identity.AccountStatus;

/** Whether the person can get in, and what to do about it; nobody shuts themselves out. */
class AccessCard extends Section {

    private final NativeButton lock = button("identity.account.lock");
    private final NativeButton unlock = button("identity.account.unlock");
    private final NativeButton remind = button("identity.account.remind");

    AccessCard(AccountEntry account, boolean own) {
        addClassNames("card", "side", "account-part");
        var status = account.status();
        lock.setVisible(status != AccountStatus.LOCKED && !own);
        unlock.setVisible(status == AccountStatus.LOCKED);
        remind.setVisible(status == AccountStatus.INVITED || status == AccountStatus.UNCONFIRMED);
        var merge = new Anchor(Words.address(account) + "/merge", getTranslation("identity.merge.start"));
        merge.addClassNames("btn", "quiet");
        merge.setVisible(status == AccountStatus.ACTIVE);
        var actions = new Div(remind, lock, unlock, merge);
        actions.addClassName("row");
        add(new H2(getTranslation("identity.access")),
                new Paragraph(getTranslation("identity.access." + (own ? "OWN" : status))), actions);
    }

    void onLock(Runnable deed) {
        lock.addClickListener(it -> deed.run());
    }

    void onUnlock(Runnable deed) {
        unlock.addClickListener(it -> deed.run());
    }

    void onRemind(Runnable deed) {
        remind.addClickListener(it -> deed.run());
    }

    private NativeButton button(String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassNames("btn", "quiet");
        return button;
    }
}
