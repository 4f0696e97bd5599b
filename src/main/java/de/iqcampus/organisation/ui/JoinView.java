package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Result;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.organisation.JoinOffer;
import de.iqcampus.organisation.JoinRefused;
import de.iqcampus.organisation.JoinService;
import de.iqcampus.throttle.TooManyAttempts;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;

/** Where people join an organisation: they type a code or come by a link, see whose it is, and agree. */
@Route("join/:code?") @PageTitle("organisation.join") @DynamicPageTitle(TranslatedTitle.class)
@PermitAll @StyleSheet("styles/organisation.css")
class JoinView extends Div implements AfterNavigationObserver {

    private final JoinService joining;
    private final CurrentUser user;

    JoinView(JoinService joining, CurrentUser user) {
        this.joining = joining;
        this.user = user;
        addClassName("stack");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        if (code.isEmpty()) {
            show(form(""));
        } else {
            attempt(code, () -> show(offer(joining.offer(user.id(), code))));
        }
    }

    private void attempt(String code, Runnable deed) {
        try {
            deed.run();
        } catch (JoinRefused refused) {
            showProblem(code, getTranslation("organisation.join.refused"));
        } catch (TooManyAttempts e) {
            showProblem(code, getTranslation("organisation.wait", e.minutes()));
        }
    }

    private void showProblem(String code, String words) {
        var form = form(code);
        show(form);
        form.code.setProblem(words);
        form.code.focus();
    }

    private void show(Component content) {
        removeAll();
        add(new H1(getTranslation("organisation.join")), content);
    }

    private CodeForm form(String code) {
        return new CodeForm(code, it -> UI.getCurrent().navigate("join/" + it));
    }

    private Section offer(JoinOffer offer) {
        var card = new Section(new H2(offer.organisation()));
        card.addClassNames("card", "side");
        if (offer.unit() != null) {
            card.add(new Paragraph(getTranslation("organisation.join.unit", offer.unit())));
        }
        var agree = new NativeButton(getTranslation("organisation.join.act"),
                it -> attempt(offer.code(), () -> join(offer)));
        agree.addClassNames("btn", "primary");
        var not = new Anchor("home", getTranslation("organisation.join.not"));
        not.addClassNames("btn", "quiet");
        var ways = new Div(agree, not);
        ways.addClassName("row");
        card.add(new Paragraph(getTranslation("organisation.join.means")), ways);
        return card;
    }

    private void join(JoinOffer offer) {
        joining.join(user.id(), offer.code());
        var home = new Anchor("home", getTranslation("organisation.join.home"));
        home.addClassNames("btn", "primary");
        var done = new Result();
        show(new Div(done, home));
        done.good(getTranslation("organisation.join.done", offer.organisation()));
    }

    /** Asks for a code. */
    private static class CodeForm extends NativeForm {

        final Field code = new Field("code", "text", getTranslation("organisation.join.code")).autocomplete("off")
                .hint(getTranslation("organisation.join.code.hint")).required();

        CodeForm(String typed, Consumer<String> taker) {
            addClassNames("card", "side");
            code.input().setAttribute("spellcheck", "false").setAttribute("autocapitalize", "none");
            add(code.value(typed), DoorCard.submit(getTranslation("organisation.join.look")));
            onSubmit(it -> {
                var word = it.getOrDefault("code", "").strip().replaceAll("[^\\p{Alnum}-]", "");
                if (word.isEmpty()) {
                    code.setProblem(getTranslation("organisation.join.empty"));
                    code.focus();
                } else {
                    taker.accept(word);
                }
            });
        }
    }
}
