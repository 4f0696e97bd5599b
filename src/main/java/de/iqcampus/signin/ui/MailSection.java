package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.NativeForm;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.mail.MailChoices;
import de.iqcampus.mail.TopicChoice;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** Which e-mails the person wants; what an account needs to be safe is always sent. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(45)
class MailSection extends AccountSection {

    private static final String BOX = "topic-";

    private final MailChoices choices;
    private final CurrentUser user;

    MailSection(MailChoices choices, CurrentUser user) {
        super("signin.account.mail");
        this.choices = choices;
        this.user = user;
        var form = new NativeForm();
        choices.choices(user.id()).forEach(it -> form.add(box(it)));
        form.add(DoorCard.submit(getTranslation("signin.account.mail.save")));
        form.onSubmit(this::save);
        show(new Paragraph(getTranslation("signin.account.mail.why")), form);
    }

    private Div box(TopicChoice choice) {
        var id = BOX + choice.topic();
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", id).setAttribute("name", id)
                .setAttribute("aria-describedby", id + "-hint");
        if (choice.wanted()) {
            box.setAttribute("checked", true);
        }
        var label = new NativeLabel(getTranslation("mail.topic." + choice.topic()));
        label.getElement().setAttribute("for", id);
        var option = new Div(label);
        option.addClassName("option");
        option.getElement().insertChild(0, box);
        var hint = new Span(getTranslation("mail.topic." + choice.topic() + ".about"));
        hint.addClassName("hint");
        hint.setId(id + "-hint");
        var field = new Div(option, hint);
        field.addClassName("field");
        return field;
    }

    private void save(Map<String, String> ticked) {
        choices.choose(user.id(), ticked.keySet().stream().filter(it -> it.startsWith(BOX))
                .map(it -> it.substring(BOX.length())).collect(Collectors.toUnmodifiableSet()));
        result().good(getTranslation("signin.account.mail.saved"));
    }
}
