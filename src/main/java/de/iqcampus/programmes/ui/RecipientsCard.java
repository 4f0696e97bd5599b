package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.organisation.Member;
import de.iqcampus.programmes.AssignmentEntry;
import java.util.List;

/** Whom a prepared assignment asks once it is released, by name, before anybody hears of it. */
class RecipientsCard extends Section {

    /**
     * @param audience in words
     * @param first those who come first by name
     * @param keep the address of the programme alone
     */
    RecipientsCard(AssignmentEntry assignment, String audience, int count, List<Member> first, String keep,
            Runnable release) {
        addClassNames("card", "side", "organisation-part");
        var title = new H2(getTranslation("programmes.recipients"));
        title.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", true);
        add(title, new Paragraph(audience + " · " + new RuleWords(this).rule(assignment)),
                new Paragraph(getTranslation("programmes.recipients.count", count)));
        var names = new UnorderedList();
        first.forEach(it -> names.add(new ListItem(it.unit() == null ? it.fullName()
                : it.fullName() + " · " + it.unit())));
        if (!first.isEmpty()) {
            add(names);
        }
        if (count > first.size()) {
            add(new Paragraph(getTranslation("programmes.recipients.more", count - first.size())));
        }
        if (assignment.audience().newcomers()) {
            add(new Paragraph(getTranslation("programmes.recipients.newcomers")));
        }
        var now = new NativeButton(getTranslation("programmes.release"), it -> release.run());
        now.addClassNames("btn", "primary");
        var later = new Anchor(keep, getTranslation("programmes.keep"));
        later.addClassNames("btn", "quiet");
        var acts = new Div(now, later);
        acts.addClassName("row");
        add(new Paragraph(getTranslation("programmes.release.means")), acts);
        title.getElement().callJsFunction("focus");
    }
}
