package de.iqcampus.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.factors.PasskeyQuestion;
import de.iqcampus.signin.SecondStep;
import de.iqcampus.signin.SecondStep.Awaited;
import de.iqcampus.signin.StepOver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;

/** The second step at the door: an app's code, a passkey or a recovery code. */
@Route("second-factor") @PageTitle("signin.second") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class SecondFactorView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final SecondStep second;
    private Runnable focus = () -> { };

    SecondFactorView(SecondStep second) {
        this.second = second;
        addClassName("door");
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        if (second.awaited(request()).isEmpty()) {
            event.forwardTo("login");
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        second.awaited(request()).map(this::card).ifPresent(it -> {
            add(it);
            focus.run();
        });
    }

    private DoorCard card(Awaited awaited) {
        var card = new DoorCard(getTranslation("signin.second"),
                getTranslation(awaited.app() ? "signin.second.why.app" : "signin.second.why.passkey"));
        focus = card::focused;
        if (awaited.remember()) {
            card.add(new Paragraph(getTranslation("signin.second.remember")));
        }
        var recovery = codeForm(new Field("code", "text", getTranslation("signin.second.recovery"))
                .in("recovery").autocomplete("off").hint(getTranslation("signin.second.recovery.hint")).required());
        if (awaited.app()) {
            var code = new Field("code", "text", getTranslation("signin.second.code")).autocomplete("one-time-code")
                    .hint(getTranslation("signin.second.code.hint")).required();
            code.input().setAttribute("inputmode", "numeric");
            card.add(codeForm(code));
            focus = code::focus;
        }
        if (awaited.passkey()) {
            var problems = new AccountForm(List.of());
            var passkey = new PasskeyButton(getTranslation("signin.second.passkey"),
                    () -> second.askPasskey(request()), PasskeyQuestion::json,
                    (question, answer) -> problems.attempt(() ->
                            go(() -> second.byPasskey(question, answer, request(), response()))),
                    () -> problems.problem(getTranslation("signin.passkey.none")));
            card.add(problems, new Paragraph(passkey));
        }
        var lost = new NativeDetails(getTranslation("signin.second.lost"), new Div(
                new Paragraph(getTranslation("signin.second.lost.why")), recovery));
        lost.setOpen(false);
        card.add(lost, new Paragraph(new Anchor("login", getTranslation("signin.second.back"))));
        return card;
    }

    private AccountForm codeForm(Field field) {
        var form = new AccountForm(List.of(field), DoorCard.submit(getTranslation("signin.second.act")));
        form.onSend(typed -> go(() -> second.byCode(typed.getOrDefault("code", ""), request(), response())));
        return form;
    }

    private static void go(Supplier<String> step) {
        try {
            UI.getCurrent().getPage().setLocation(step.get());
        } catch (StepOver e) {
            UI.getCurrent().getPage().setLocation("/login");
        }
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }
}
