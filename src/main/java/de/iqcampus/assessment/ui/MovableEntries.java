package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.AssessmentItem.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A list whose entries move by buttons; says where an entry stands now. */
class MovableEntries extends Div {

    private final ContentWords words;
    private final Consumer<List<String>> onMove;
    private final List<Row> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph status = new Paragraph();

    MovableEntries(List<Entry> entries, ContentWords words, Consumer<List<String>> onMove) {
        this.words = words;
        this.onMove = onMove;
        addClassName("movable");
        entries.forEach(it -> rows.add(new Row(it)));
        rows.forEach(list::add);
        rows.forEach(Row::showEnds);
        status.addClassNames("small", "muted");
        status.getElement().setAttribute("role", "status");
        add(list, status);
    }

    private void move(Row row, int by) {
        var from = rows.indexOf(row);
        var to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        // only the neighbour leaves the page, so the focus stays; an index counts before the neighbour has left
        list.addComponentAtIndex(by < 0 ? from + 1 : from, rows.get(to));
        Collections.swap(rows, from, to);
        rows.forEach(Row::showEnds);
        status.removeAll();
        status.add(words.line(row.entry.text()),
                new Span(getTranslation("assessment.order.position", to + 1, rows.size())));
        onMove.accept(rows.stream().map(it -> it.entry.id()).toList());
    }

    /** An entry with its two buttons. */
    private final class Row extends ListItem {

        private final Entry entry;
        private final NativeButton up;
        private final NativeButton down;

        private Row(Entry entry) {
            this.entry = entry;
            this.up = button("↑", "assessment.order.up", -1);
            this.down = button("↓", "assessment.order.down", 1);
            var buttons = new Span(up, down);
            buttons.addClassName("movers");
            add(words.line(entry.text()), buttons);
        }

        private NativeButton button(String arrow, String key, int by) {
            var button = new NativeButton();
            var sign = new Span(arrow);
            sign.getElement().setAttribute("aria-hidden", "true");
            var word = new Span(getTranslation(key));
            word.addClassName("mover-word");
            var name = words.line(entry.text());
            name.addClassName("hidden-text");
            button.add(sign, word, new Text(" "), name);
            button.addClassNames("btn", "quiet");
            button.addClickListener(it -> {
                move(this, by);
                button.focus();
            });
            return button;
        }

        /** Marked rather than disabled: a disabled button would drop the focus. */
        private void showEnds() {
            up.getElement().setAttribute("aria-disabled", Boolean.toString(rows.indexOf(this) == 0));
            down.getElement().setAttribute("aria-disabled", Boolean.toString(rows.indexOf(this) == rows.size() - 1));
        }
    }
}
