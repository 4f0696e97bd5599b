package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

/** What to know before the first question. */
class QuizStart extends Div {

    QuizStart(QuizTry current, QuizDesk desk) {
        var quiz = current.quiz();
        var title = new H2(current.sheet().words().line(quiz.title()));
        var asked = current.items().size();
        var rules = new UnorderedList(
                new ListItem(getTranslation("assessment.quiz.questions", asked, QuizPage.holding(asked - 1) + 1)),
                new ListItem(getTranslation("assessment.quiz.pass", quiz.pass())),
                new ListItem(tries(current)), new ListItem(clock(current)));
        var begin = new NativeButton(getTranslation("assessment.quiz.begin"), it -> desk.turnTo(0));
        begin.addClassNames("btn", "primary");
        addClassNames("quiz-start", "card");
        add(title, rules, begin, new EarlierTries(current));
    }

    private String tries(QuizTry current) {
        var tries = current.quiz().tries();
        var used = current.sheet().tries().size();
        return tries == null ? getTranslation("assessment.quiz.unlimited")
                : getTranslation("assessment.quiz.try", used, tries, Math.max(0, tries - used));
    }

    private String clock(QuizTry current) {
        var end = current.endsAt();
        return end == null ? getTranslation("assessment.quiz.no-clock")
                : getTranslation("assessment.quiz.clock", new Moment(end, getLocale()).time());
    }
}
