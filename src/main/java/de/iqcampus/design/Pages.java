package de.iqcampus.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** Turns the pages of a list; nothing to be seen where there is only one. */
public class Pages extends Nav {

    private Pages() {
        addClassName("row");
        setAriaLabel(getTranslation("design.pages"));
    }

    /**
     * For lists whose place stays out of the address.
     *
     * @param turn gets the page to show; pages begin at 0
     */
    public static Pages turned(Page<?> page, IntConsumer turn) {
        return numbered(page, (words, number) -> new NativeButton(words, it -> turn.accept(number)));
    }

    /** @param address of a page; pages begin at 0 */
    public static Pages linked(Page<?> page, IntFunction<String> address) {
        return numbered(page, (words, number) -> new Anchor(address.apply(number), words));
    }

    /** For lists that are read on from an entry, and whose pages have no number. */
    public static Pages onwards(@Nullable String first, @Nullable String next) {
        var pages = new Pages();
        if (first != null) {
            pages.addWay(new Anchor(first, pages.getTranslation("design.pages.first")));
        }
        if (next != null) {
            pages.addWay(new Anchor(next, pages.getTranslation("design.pages.after")));
        }
        pages.setVisible(first != null || next != null);
        return pages;
    }

    /** Which page an address asks for, as {@code page}, where people count from 1; here they begin at 0. */
    public static int number(QueryParameters query) {
        return query.getSingleParameter("page").filter(it -> it.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt).orElse(1) - 1;
    }

    private static Pages numbered(Page<?> page, BiFunction<String, Integer, Component> way) {
        var pages = new Pages();
        if (page.hasPrevious()) {
            pages.addWay(way.apply(pages.getTranslation("design.pages.before"), page.getNumber() - 1));
        }
        pages.add(new Div(pages.getTranslation("design.pages.which", page.getNumber() + 1, page.getTotalPages())));
        if (page.hasNext()) {
            pages.addWay(way.apply(pages.getTranslation("design.pages.after"), page.getNumber() + 1));
        }
        pages.setVisible(page.getTotalPages() > 1);
        return pages;
    }

    private void addWay(Component way) {
        way.addClassNames("btn", "quiet");
        add(way);
    }
}
