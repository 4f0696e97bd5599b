package de.iqcampus.mail.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Takes an exact e-mail address; it is posted, so that no history or log of addresses ever holds it. */
@Tag("form")
class AddressSearch extends HtmlContainer {

    static final String TYPED = "element.elements.address.value";

    private final Element input = new Element("input");
    private final Span problem = new Span(getTranslation("mail.log.search.incomplete"));

    AddressSearch(Consumer<String> taker) {
        addClassNames("card", "side", "mail-search");
        getElement().setAttribute("role", "search").setAttribute("novalidate", true);
        input.setAttribute("id", "address").setAttribute("name", "address").setAttribute("type", "email")
                .setAttribute("autocomplete", "off").setAttribute("aria-describedby", "address-hint address-problem");
        var label = new NativeLabel(getTranslation("mail.log.search"));
        label.getElement().setAttribute("for", "address");
        var hint = new Span(getTranslation("mail.log.search.hint"));
        hint.addClassName("hint");
        hint.setId("address-hint");
        problem.addClassName("error");
        problem.setId("address-problem");
        problem.setVisible(false);
        var field = new Div(label, hint, problem);
        field.addClassName("field");
        field.getElement().appendChild(input);
        var button = new NativeButton(getTranslation("mail.log.search.act"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        add(field, button);
        getElement().addEventListener("submit", it -> take(it.getEventData().get(TYPED).asString().strip(), taker))
                .addEventData(TYPED).preventDefault();
    }

    private void take(String address, Consumer<String> taker) {
        var complete = address.matches("\\S+@\\S+");
        problem.setVisible(!complete);
        if (complete) {
            input.removeAttribute("aria-invalid");
            taker.accept(address);
        } else {
            input.setAttribute("aria-invalid", "true").callJsFunction("focus");
        }
    }
}
