package de.iqcampus.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import de.iqcampus.mail.LetterId;
import de.iqcampus.mail.MailLogEntry;
import java.util.List;
import java.util.function.Consumer;

/** Letters and what became of them; roles are named because a phone shows each row as a block. */
class LetterTable extends Div {

    static final List<String> COLUMNS = List.of("letter", "written", "status", "attempts", "problem");

    LetterTable(String caption, List<MailLogEntry> letters, Consumer<LetterId> again, Consumer<LetterId> leave) {
        addClassNames("card", "mail-letters");
        var head = new Element("tr").setAttribute("role", "row");
        COLUMNS.forEach(it -> head.appendChild(new Element("th").setAttribute("role", "columnheader")
                .setAttribute("scope", "col").setText(getTranslation("mail.log." + it))));
        var body = new Element("tbody").setAttribute("role", "rowgroup");
        letters.forEach(it -> body.appendChild(new LetterRow(it, again, leave).getElement()));
        getElement().appendChild(new Element("table").setAttribute("role", "table").appendChild(
                new Element("caption").setText(caption),
                new Element("thead").setAttribute("role", "rowgroup").appendChild(head), body));
    }
}
