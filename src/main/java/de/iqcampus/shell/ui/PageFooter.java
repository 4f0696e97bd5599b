package de.iqcampus.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.design.ReportAddress;
import de.iqcampus.design.Theme;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** The links below every view, and the choice of language and theme that keeps the place. */
class PageFooter extends Footer {

    private final Div wrap = new Div();

    PageFooter() {
        addClassName("foot");
        wrap.addClassName("wrap");
        add(wrap);
    }

    /** Makes the links lead to help on, and back to, the place where the person is. */
    void showPlace(Location location) {
        var here = "/" + location.getPathWithQueryParameters();
        wrap.removeAll();
        var pages = new Nav(link("/help", "design.help"),
                link(ReportAddress.about(here), "design.report"),
                easyLanguage(), link("/accessibility", "design.accessibility"), link("/privacy", "design.privacy"),
                link("/imprint", "design.imprint"));
        pages.setAriaLabel(getTranslation("design.more-pages"));
        wrap.add(pages, languages(here), themes(here));
    }

    private Div languages(String here) {
        var choices = new Div(new Span(getTranslation("design.language")));
        for (Locale language : ReaderLanguage.OFFERED) {
            var link = choice(here, ReaderLanguage.PARAMETER, language.getLanguage(),
                    language.getDisplayLanguage(language), language.getLanguage().equals(getLocale().getLanguage()));
            link.getElement().setAttribute("lang", language.getLanguage())
                    .setAttribute("hreflang", language.getLanguage());
            choices.add(link);
        }
        choices.addClassName("choices");
        return choices;
    }

    private Div themes(String here) {
        var choices = new Div(new Span(getTranslation("design.theme")));
        var current = Theme.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        for (Theme theme : Theme.values()) {
            choices.add(choice(here, Theme.PARAMETER, theme.word(), getTranslation("design.theme." + theme.word()),
                    theme == current));
        }
        choices.addClassName("choices");
        return choices;
    }

    private Anchor choice(String here, String parameter, String value, String words, boolean current) {
        var link = new Anchor(UriComponentsBuilder.fromUriString(here).replaceQueryParam(parameter, value)
                .toUriString(), words);
        link.setRouterIgnore(true);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** German, whatever the language of the page. */
    private Anchor easyLanguage() {
        var link = link("/leichte-sprache", "design.easy-language");
        link.getElement().setAttribute("lang", "de").setAttribute("hreflang", "de");
        return link;
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }
}
