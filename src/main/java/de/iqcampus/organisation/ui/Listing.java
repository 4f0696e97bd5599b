package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table, a row for each; a phone shows each row as a block with its columns named. */
class Listing extends Div {

    private final List<String> columns;
    private final Element body = new Element("tbody").setAttribute("role", "rowgroup");

    /** @param columns their titles; the first one names the row */
    Listing(String caption, List<String> columns) {
        this.columns = columns;
        addClassNames("card", "listing");
        var head = new Element("tr").setAttribute("role", "row");
        columns.forEach(it -> head.appendChild(new Element("th").setAttribute("role", "columnheader")
                .setAttribute("scope", "col").setText(it)));
        getElement().appendChild(new Element("table").setAttribute("role", "table").appendChild(
                new Element("caption").setText(caption),
                new Element("thead").setAttribute("role", "rowgroup").appendChild(head), body));
    }

    void row(Component... cells) {
        var row = new Element("tr").setAttribute("role", "row");
        for (int column = 0; column < cells.length; column++) {
            var cell = column == 0 ? new Element("th").setAttribute("scope", "row").setAttribute("role", "rowheader")
                    : new Element("td").setAttribute("role", "cell");
            row.appendChild(cell.setAttribute("data-label", columns.get(column))
                    .appendChild(cells[column].getElement()));
        }
        body.appendChild(row);
    }
}
