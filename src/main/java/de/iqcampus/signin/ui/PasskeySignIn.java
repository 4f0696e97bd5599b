package de.iqcampus.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import de.iqcampus.design.Notice;
import de.iqcampus.factors.FactorRefused;
import de.iqcampus.factors.PasskeyQuestion;
import de.iqcampus.signin.SecondStep;
import de.iqcampus.signin.StepOver;
import de.iqcampus.throttle.TooManyAttempts;

/** The way in without address and password: a passkey knows whose it is. */
class PasskeySignIn extends Div {

    private final SecondStep second;
    private final Div problem = new Div();

    PasskeySignIn(SecondStep second) {
        this.second = second;
        add(problem, new PasskeyButton(getTranslation("signin.passkey.act"),
                () -> second.askPasskey(VaadinServletRequest.getCurrent().getHttpServletRequest()),
                PasskeyQuestion::json, this::signIn, () -> say(getTranslation("signin.passkey.none"))));
    }

    private void signIn(PasskeyQuestion question, String answer) {
        try {
            UI.getCurrent().getPage().setLocation(second.byPasskeyAlone(question, answer, false,
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse()));
        } catch (FactorRefused | StepOver e) {
            say(getTranslation("signin.factor.problem.PASSKEY"));
        } catch (TooManyAttempts e) {
            say(getTranslation("signin.wait", e.minutes()));
        }
    }

    private void say(String words) {
        var notice = new Notice(new Paragraph(words));
        problem.removeAll();
        problem.add(notice);
        notice.focus();
    }
}
