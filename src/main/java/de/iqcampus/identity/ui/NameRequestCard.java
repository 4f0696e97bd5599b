package de.iqcampus.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.NameRequestToDecide;
import de.iqcampus.shared.GermanTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.function.Consumer;

/** One request: the name now, the name asked for, and the two ways to decide. */
class NameRequestCard extends Article {

    NameRequestCard(NameRequestToDecide request, Runnable approve, Consumer<String> decline) {
        addClassNames("card", "side", "stack");
        var yes = new NativeButton(getTranslation("identity.names.approve"), it -> approve.run());
        yes.getElement().setAttribute("aria-label",
                getTranslation("identity.names.approve") + ": " + request.requestedName());
        yes.addClassNames("btn", "primary");
        add(new H2(request.requestedName()), facts(request), yes, refusal(request, decline));
    }

    private DescriptionList facts(NameRequestToDecide request) {
        var facts = new DescriptionList();
        facts.add(new DescriptionList.Term(getTranslation("identity.names.present")),
                new DescriptionList.Description(request.presentName()));
        facts.add(new DescriptionList.Term(getTranslation("identity.names.email")),
                new DescriptionList.Description(new Anchor("mailto:" + request.email(), request.email())));
        facts.add(new DescriptionList.Term(getTranslation("identity.names.since")),
                new DescriptionList.Description(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale()).format(GermanTime.at(request.requestedAt()))));
        return facts;
    }

    private NativeDetails refusal(NameRequestToDecide request, Consumer<String> decline) {
        var reason = Field.ofLines("reason", getTranslation("identity.names.reason"))
                .in(request.id().value().toString()).hint(getTranslation("identity.names.reason.hint")).required();
        reason.input().setAttribute("maxlength", "1000");
        var errors = new ErrorSummary();
        var no = new NativeButton(getTranslation("identity.names.decline"));
        no.getElement().setAttribute("type", "submit").setAttribute("aria-label",
                getTranslation("identity.names.decline") + ": " + request.requestedName());
        no.addClassNames("btn", "quiet");
        var form = new NativeForm();
        form.add(errors, reason, no);
        form.onSubmit(typed -> {
            try {
                decline.accept(typed.getOrDefault("reason", ""));
            } catch (InputRefused e) {
                errors.show(Map.of(reason, getTranslation("identity.names.reason.missing")));
            }
        });
        return new NativeDetails(getTranslation("identity.names.decline.open"), form);
    }
}
