package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Field;
import de.iqcampus.design.QrCode;
import de.iqcampus.factors.ProposedApp;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Lets an authenticator app join: a square for its camera, the same as letters, and the first code as proof. */
class NewAppForm extends Div {

    private final Field name = new Field("name", "text", getTranslation("signin.factors.name")).in("app")
            .autocomplete("off").hint(getTranslation("signin.factors.name.hint")).required();
    private final Field code = new Field("code", "text", getTranslation("signin.second.code")).in("app")
            .autocomplete("one-time-code").hint(getTranslation("signin.app.code.hint")).required();
    private final ProposedApp proposed;
    private final AccountForm form;

    NewAppForm(ProposedApp proposed, Runnable cancel) {
        this.proposed = proposed;
        name.value(getTranslation("signin.app.name"));
        code.input().setAttribute("inputmode", "numeric");
        form = new AccountForm(List.of(name, code), NameForm.actions(this, "signin.app.act", cancel));
        var key = new Span(proposed.key().replaceAll("(.{4})(?!$)", "$1 "));
        key.addClassName("key");
        add(new OrderedList(new ListItem(new Paragraph(getTranslation("signin.app.scan")), picture()),
                new ListItem(new Paragraph(getTranslation("signin.app.type")), key),
                new ListItem(new Paragraph(getTranslation("signin.app.confirm")))), form);
    }

    void onJoin(Joining joining) {
        form.onSend(typed -> joining.join(proposed, typed.getOrDefault("name", ""), typed.getOrDefault("code", "")));
    }

    void focus() {
        name.focus();
    }

    private Image picture() {
        var square = QrCode.of(proposed.address());
        var size = square.size() + 8;
        var drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 %d %d" shape-rendering="crispEdges">
                <path fill="#fff" d="M-4 -4h%dv%dh-%dz"/><path d="%s"/></svg>"""
                .formatted(size, size, size, size, size, square.path());
        var picture = new Image("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8)),
                getTranslation("signin.app.picture"));
        picture.addClassName("qr");
        return picture;
    }

    /** Takes the app in. */
    interface Joining {

        void join(ProposedApp proposed, String name, String code);
    }
}
