package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.Dilemma;
import de.iqcampus.assessment.Dilemma.Option;
import de.iqcampus.assessment.GroupAnswers;
import java.util.Optional;

/** What each way brings and costs, which ways others took, and a look back. */
class DilemmaWeighed extends Div {

    private final Dilemma dilemma;
    private final AnswerSheet sheet;
    private final H3 heading = new H3(getTranslation("assessment.dilemma.ways"));

    DilemmaWeighed(Dilemma dilemma, AnswerSheet sheet, GroupAnswers others, Runnable onReplay) {
        this.dilemma = dilemma;
        this.sheet = sheet;
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        dilemma.options().forEach(it -> add(way(it)));
        earlier().ifPresent(this::add);
        var debrief = sheet.words().paragraphs(dilemma.debrief());
        debrief.addClassName("note");
        add(new H3(getTranslation("assessment.others")), group(others),
                new H3(getTranslation("assessment.dilemma.back")), debrief,
                new Replay(getTranslation("assessment.dilemma.again"), sheet, onReplay));
    }

    void focus() {
        heading.getElement().executeJs("this.focus()");
    }

    private Div way(Option option) {
        var name = new H4(sheet.words().line(option.text()));
        if (option.id().equals(sheet.one(Dilemma.CHOICE))) {
            var own = new Span(getTranslation("assessment.dilemma.own"));
            own.addClassName("tag");
            name.addComponentAtIndex(0, own);
            name.addComponentAtIndex(1, new Text(" "));
        }
        var weights = new DescriptionList();
        weights.add(new Term(getTranslation("assessment.dilemma.gains")),
                new Description(sheet.words().line(option.gains())));
        weights.add(new Term(getTranslation("assessment.dilemma.costs")),
                new Description(sheet.words().line(option.costs())));
        var way = new Div(name, weights);
        way.addClassNames("card", "way");
        return way;
    }

    private Component group(GroupAnswers others) {
        return others.of(sheet.attempt().revision().course(), dilemma).<Component>map(counts -> {
            var group = new Distribution(getTranslation("assessment.dilemma.way"), counts.people());
            dilemma.options().forEach(it -> group.add(sheet.words().line(it.text()),
                    counts.count(Dilemma.CHOICE, it.id())));
            return new Div(new Paragraph(getTranslation("assessment.dilemma.alike",
                    counts.count(Dilemma.CHOICE, sheet.one(Dilemma.CHOICE)), counts.people())), group);
        }).orElseGet(Distribution::tooFew);
    }

    /** What was chosen the time before, where that was another way. */
    private Optional<Component> earlier() {
        return sheet.tries().stream().filter(it -> !it.id().equals(sheet.id())).map(AttemptSummary::answers)
                .filter(dilemma::isComplete).reduce((first, second) -> second)
                .flatMap(answers -> dilemma.options().stream()
                        .filter(it -> new Answer.One(it.id()).equals(answers.get(Dilemma.CHOICE))).findFirst())
                .map(it -> new Paragraph(new Span(getTranslation("assessment.dilemma.earlier") + " "),
                        sheet.words().line(it.text())));
    }
}
