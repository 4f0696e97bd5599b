package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.BiasPair;
import de.iqcampus.assessment.GroupAnswers;

/** What chance had put where, what many choices show, and nothing about the single one. */
class BiasPairDebrief extends Div {

    private final BiasPair pair;
    private final AnswerSheet sheet;
    private final H3 heading = new H3(getTranslation("assessment.bias-pair.chance"));

    BiasPairDebrief(BiasPair pair, AnswerSheet sheet, GroupAnswers others) {
        this.pair = pair;
        this.sheet = sheet;
        heading.getElement().setAttribute("tabindex", "-1");
        var debrief = sheet.words().paragraphs(pair.debrief());
        debrief.addClassName("note");
        add(heading, new Paragraph(getTranslation("assessment.bias-pair.chance.words")), drawn(), debrief,
                new H3(getTranslation("assessment.others")), group(others));
    }

    void focus() {
        heading.getElement().executeJs("this.focus()");
    }

    private UnorderedList drawn() {
        var list = new UnorderedList();
        for (var shown : pair.shown(sheet.attempt().seed())) {
            var name = sheet.words().line(shown.application().name());
            name.addClassName("about");
            list.add(new ListItem(name, new Span(": "), sheet.words().line(shown.remark().text())));
        }
        return list;
    }

    private Component group(GroupAnswers others) {
        return others.of(sheet.attempt().revision().course(), pair).<Component>map(counts -> {
            var group = new Distribution(getTranslation("assessment.bias-pair.remark"), counts.people());
            pair.remarks().forEach(it -> group.add(sheet.words().line(it.name()),
                    counts.count(BiasPair.REMARK, it.id())));
            group.add(new Span(getTranslation("assessment.bias-pair.equal.short")),
                    counts.count(BiasPair.REMARK, BiasPair.EQUAL));
            return new Div(group, new Paragraph(getTranslation("assessment.bias-pair.alike")));
        }).orElseGet(Distribution::tooFew);
    }
}
