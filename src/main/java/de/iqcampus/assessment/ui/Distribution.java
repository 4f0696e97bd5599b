package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.assessment.GroupAnswers;
import java.text.NumberFormat;

/** How many people gave which answer: a table whose bars say the same as its numbers. */
class Distribution extends Div {

    private final Element body = new Element("tbody");
    private final int people;

    /** @param what the answers are */
    Distribution(String what, int people) {
        this.people = people;
        addClassName("distribution");
        getElement().appendChild(new Element("table").appendChild(
                new Element("caption").setText(getTranslation("assessment.others.caption", people)),
                new Element("thead").appendChild(new Element("tr").appendChild(head(what),
                        head(getTranslation("assessment.others.people")))), body));
    }

    /** Stands where nobody may be picked out. */
    static Component tooFew() {
        var few = new Paragraph(I18NProvider.translate("assessment.others.few", GroupAnswers.ENOUGH));
        few.addClassNames("small", "muted");
        return few;
    }

    void add(Component answer, long chosenBy) {
        var share = NumberFormat.getPercentInstance(getLocale()).format((double) chosenBy / people);
        body.appendChild(new Element("tr").appendChild(
                new Element("th").setAttribute("scope", "row").appendChild(answer.getElement()),
                new Element("td").appendChild(
                        new Element("span").setText(getTranslation("assessment.others.share", chosenBy, share)),
                        new Meter(people).show(chosenBy).getElement())));
    }

    private static Element head(String words) {
        return new Element("th").setAttribute("scope", "col").setText(words);
    }
}
