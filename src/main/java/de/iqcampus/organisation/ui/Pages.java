package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.function.IntConsumer;
import org.springframework.data.domain.Page;

/** Turns the pages of a list. */
class Pages extends Nav {

    /** @param turn gets the page to show; pages begin at 0 */
    Pages(Page<?> page, IntConsumer turn) {
        addClassName("row");
        setAriaLabel(getTranslation("organisation.pages"));
        setVisible(page.getTotalPages() > 1);
        if (page.hasPrevious()) {
            add(button("organisation.pages.before", () -> turn.accept(page.getNumber() - 1)));
        }
        add(new Div(getTranslation("organisation.pages.which", page.getNumber() + 1, page.getTotalPages())));
        if (page.hasNext()) {
            add(button("organisation.pages.after", () -> turn.accept(page.getNumber() + 1)));
        }
    }

    private NativeButton button(String key, Runnable deed) {
        var button = new NativeButton(getTranslation(key), it -> deed.run());
        button.addClassNames("btn", "quiet");
        return button;
    }
}
