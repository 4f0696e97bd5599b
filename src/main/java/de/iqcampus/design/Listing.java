package de.iqcampus.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A table, a row for each; a phone shows each row as a block, which is why roles and columns are named. */
@StyleSheet("styles/listing.css")
public class Listing extends Div {

    private final List<String> titles;
    private final Element caption = new Element("caption");
    private final Element body = new Element("tbody").setAttribute("role", "rowgroup");

    /**
     * @param words what the keys of all titles begin with
     * @param columns how they end; the first column names the row
     */
    public Listing(String caption, String words, String... columns) {
        this(caption, it -> Arrays.stream(columns).map(column -> it.getTranslation(words + column)).toList());
    }

    /** @param titles of the columns, as people read them; the first column names the row */
    public Listing(String caption, List<String> titles) {
        this(caption, it -> titles);
    }

    private Listing(String caption, Function<Component, List<String>> words) {
        titles = words.apply(this);
        addClassNames("card", "listing");
        var head = new Element("tr").setAttribute("role", "row");
        titles.forEach(it -> head.appendChild(new Element("th").setAttribute("role", "columnheader")
                .setAttribute("scope", "col").setText(it)));
        getElement().appendChild(new Element("table").setAttribute("role", "table").appendChild(
                this.caption.setText(caption),
                new Element("thead").setAttribute("role", "rowgroup").appendChild(head), body));
    }

    /** Where the heading of the page says the same to those who see it. */
    protected void hideCaption() {
        caption.getClassList().add("hidden-text");
    }

    public void row(Component... cells) {
        var row = new Element("tr").setAttribute("role", "row");
        for (int column = 0; column < cells.length; column++) {
            var cell = column == 0 ? new Element("th").setAttribute("scope", "row").setAttribute("role", "rowheader")
                    : new Element("td").setAttribute("role", "cell");
            row.appendChild(cell.setAttribute("data-label", titles.get(column))
                    .appendChild(cells[column].getElement()));
        }
        body.appendChild(row);
    }
}
