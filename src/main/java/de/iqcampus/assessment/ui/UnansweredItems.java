package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.AssessmentItem;

/** Says before handing in which items are open, links to each, and offers to hand in all the same. */
class UnansweredItems extends Div {

    private final QuizTry current;
    private final QuizDesk desk;

    UnansweredItems(QuizTry current, QuizDesk desk) {
        this.current = current;
        this.desk = desk;
        var open = current.unanswered();
        var list = new UnorderedList();
        open.forEach(it -> list.add(new ListItem(link(it))));
        var anyway = new NativeButton(getTranslation("assessment.quiz.submit-anyway"), it -> desk.submit());
        anyway.addClassNames("btn", "quiet");
        addClassName("error-summary");
        getElement().setAttribute("tabindex", "-1");
        add(new H3(getTranslation("assessment.quiz.open", open.size())),
                new Paragraph(getTranslation("assessment.quiz.open.words")), list, anyway);
    }

    private Anchor link(AssessmentItem item) {
        var number = getTranslation("assessment.quiz.number", current.items().indexOf(item) + 1,
                current.items().size());
        var link = new Anchor(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters(),
                new Span(number + ": "), current.sheet().words().line(item.prompt()));
        link.getElement().addEventListener("click", it -> desk.goTo(item)).preventDefault();
        return link;
    }

    void focus() {
        getElement().executeJs("this.focus()");
    }
}
