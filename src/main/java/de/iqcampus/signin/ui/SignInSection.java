package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.signin.RecentSignIn;
import de.iqcampus.signin.SignInLog;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** Who came in with the account lately, and who was turned away. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(55)
class SignInSection extends AccountSection {

    SignInSection(SignInLog log, CurrentUser user) {
        super("signin.account.sign-ins");
        var list = new UnorderedList();
        list.addClassNames("plain", "owned");
        log.recent(user.id()).forEach(it -> list.add(row(it)));
        show(new Paragraph(getTranslation("signin.account.sign-ins.why", log.daysKept())), list);
    }

    private OwnedRow row(RecentSignIn attempt) {
        var row = new OwnedRow(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).format(GermanTime.at(attempt.at())));
        if (!attempt.succeeded()) {
            row.tag(getTranslation("signin.account.sign-ins.failed"), "late");
        }
        row.facts(getTranslation("signin.account.sign-ins.facts",
                getTranslation("signin.account.sign-ins." + (attempt.succeeded() ? "by." : "failed.") + attempt.way()),
                attempt.device().isEmpty() ? getTranslation("signin.account.devices.unknown") : attempt.device()));
        return row;
    }
}
