package de.iqcampus.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A labelled text input or area with room for a hint and for what is wrong with it; a password can be shown. */
public class Field extends Div {

    private final String name;
    private final Element input;
    private final NativeLabel caption;
    private final NativeButton show = new NativeButton(getTranslation("design.password.show"));
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
        this.caption = new NativeLabel(label);
        addClassName("field");
        input.setAttribute("name", name);
        hint.addClassName("hint");
        problem.addClassName("error");
        identify(name);
        add(caption);
        getElement().appendChild("password".equals(input.getAttribute("type")) ? withToggle() : input);
    }

    /** Tells it from a field of the same name in another form of the page. */
    public Field in(String form) {
        identify(form + "-" + name);
        return this;
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

    /** Also while the page is still being loaded. */
    public void focus() {
        input.setAttribute("autofocus", true); // the call comes before the field is in the document
        input.callJsFunction("focus");
    }

    public String name() { return name; }
    public String inputId() { return String.valueOf(input.getAttribute("id")); }
    public Element input() { return input; }

    private void identify(String id) {
        input.setAttribute("id", id);
        caption.getElement().setAttribute("for", id);
        show.getElement().setAttribute("aria-controls", id);
        hint.setId(id + "-hint");
        problem.setId(id + "-problem");
        describe();
    }

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
        show.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
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
