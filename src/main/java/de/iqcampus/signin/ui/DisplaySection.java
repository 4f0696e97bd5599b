package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.design.Theme;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import java.util.Arrays;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The language of screens and letters, and the look of the screens on this device. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(40)
class DisplaySection extends AccountSection {

    private final AccountService accounts;
    private final CurrentUser user;

    DisplaySection(AccountService accounts, CurrentUser user) {
        super("signin.account.display");
        this.accounts = accounts;
        this.user = user;
        var language = new ChoiceField(ReaderLanguage.PARAMETER, getTranslation("signin.account.language"),
                accounts.profile(user.id()).language().getLanguage());
        ReaderLanguage.OFFERED.forEach(it -> language.offer(it.getLanguage(), it.getDisplayLanguage(it)));
        var theme = new ChoiceField(Theme.PARAMETER, getTranslation("signin.account.theme"),
                Theme.of(VaadinServletRequest.getCurrent().getHttpServletRequest()).word());
        Arrays.stream(Theme.values())
                .forEach(it -> theme.offer(it.word(), getTranslation("design.theme." + it.word())));
        var form = new NativeForm();
        form.add(language, theme, DoorCard.submit(getTranslation("signin.account.display.save")));
        form.onSubmit(this::save);
        show(new Paragraph(getTranslation("signin.account.display.why")), form);
    }

    // The address sets both cookies, so that an older choice on this device does not win.
    private void save(Map<String, String> chosen) {
        var language = ReaderLanguage.offered(chosen.get(ReaderLanguage.PARAMETER)).orElse(getLocale());
        var theme = Theme.of(chosen.get(Theme.PARAMETER)).orElse(Theme.AUTO);
        accounts.changeLanguage(user.id(), language);
        AccountView.reload("&%s=%s&%s=%s".formatted(ReaderLanguage.PARAMETER, language.getLanguage(),
                Theme.PARAMETER, theme.word()));
    }
}
