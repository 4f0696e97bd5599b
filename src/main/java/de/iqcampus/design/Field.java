package de.iqcampus.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A labelled text input with room for a hint and for what is wrong with it; a password can be shown. */
public class Field extends Div {

    private final String name;
    private final Element input;
    private final Span hint = new Span();
    private final Span problem = new Span();

    public Field(String name, String type, String label) {
        this(name, label, new Element("input").setAttribute("type", type));
    }

    /** One that takes several lines. */
    public static Field ofLines(String name, String label) {
        return new Field(name, label, new Element("textarea"));
    }

    private Field(String name, String label, Element input) {
        this.name = name;
        this.input = input;
        addClassName("field");
        input.setAttribute("id", name).setAttribute("name", name);
        hint.setId(name + "-hint");
        hint.addClassName("hint");
        problem.setId(name + "-problem");
        problem.addClassName("error");
        var caption = new NativeLabel(label);
        caption.getElement().setAttribute("for", name);
        add(caption);
        getElement().appendChild("password".equals(input.getAttribute("type")) ? withToggle() : input);
    }

    public Field autocomplete(String meaning) {
        input.setAttribute("autocomplete", meaning);
        return this;
    }

    public Field hint(String text) {
        hint.setText(text);
        addComponentAtIndex(1, hint);
        describe();
        return this;
    }

    /** What stands in it before anybody types. */
    public Field value(String text) {
        input.setProperty("value", text);
        return this;
    }

    public Field required() {
        input.setAttribute("required", true);
        return this;
    }

    /** Nothing takes the last one away. */
    public void setProblem(@Nullable String text) {
        problem.removeFromParent();
        input.removeAttribute("aria-invalid");
        if (text != null) {
            problem.setText(text);
            addComponentAtIndex(hint.getParent().isPresent() ? 2 : 1, problem);
            input.setAttribute("aria-invalid", "true");
        }
        describe();
    }

    public void focus() {
        input.callJsFunction("focus");
    }

    public String name() { return name; }
    public Element input() { return input; }

    private void describe() {
        var ids = Stream.of(hint, problem).filter(it -> it.getParent().isPresent())
                .flatMap(it -> it.getId().stream()).collect(Collectors.joining(" "));
        if (ids.isEmpty()) {
            input.removeAttribute("aria-describedby");
        } else {
            input.setAttribute("aria-describedby", ids);
        }
    }

    private Element withToggle() {
        var show = new NativeButton(getTranslation("design.password.show"));
        show.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false")
                .setAttribute("aria-controls", name);
        show.addClassNames("btn", "quiet");
        show.addClickListener(it -> {
            var shown = "text".equals(input.getAttribute("type"));
            input.setAttribute("type", shown ? "password" : "text");
            show.getElement().setAttribute("aria-pressed", String.valueOf(!shown));
        });
        input.setAttribute("spellcheck", "false").setAttribute("autocapitalize", "none");
        var row = new Element("div").appendChild(input, show.getElement());
        row.getClassList().add("with-show");
        return row;
    }
}
